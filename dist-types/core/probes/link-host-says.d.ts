import { type ProbeModule } from './reading.js';
/** Whole words between dots and hyphens: `information` does not say `info`. */
export declare const linkHostSays: ProbeModule<'link-host-says'>;
