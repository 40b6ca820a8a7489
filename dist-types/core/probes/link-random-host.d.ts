import { type ProbeModule } from './reading.js';
export declare const linkRandomHost: ProbeModule<'link-random-host'>;
