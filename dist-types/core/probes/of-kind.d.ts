import { type ProbeModule } from './reading.js';
/** Nothing to mark: how it was pasted, not what it says. */
export declare const ofKind: ProbeModule<'of-kind'>;
