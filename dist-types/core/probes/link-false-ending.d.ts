import type { ProbeModule } from './reading.js';
export declare const linkFalseEnding: ProbeModule<'link-false-ending'>;
