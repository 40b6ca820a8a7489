import type { ProbeModule } from './reading.js';
export declare const linkNumericHost: ProbeModule<'link-numeric-host'>;
