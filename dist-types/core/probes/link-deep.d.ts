import type { ProbeModule } from './reading.js';
export declare const linkDeep: ProbeModule<'link-deep'>;
