import type { ProbeModule } from './reading.js';
export declare const linkContentHosting: ProbeModule<'link-content-hosting'>;
