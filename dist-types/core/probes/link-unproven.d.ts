import type { ProbeModule } from './reading.js';
/** Where nobody is claimed any brand's own link will do: naming one must not make a message look better than it did. */
export declare const linkUnproven: ProbeModule<'link-unproven'>;
