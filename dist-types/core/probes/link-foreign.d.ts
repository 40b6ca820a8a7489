import type { ProbeModule } from './reading.js';
export declare const linkForeign: ProbeModule<'link-foreign'>;
