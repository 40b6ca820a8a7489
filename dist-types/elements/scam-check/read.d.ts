import type { ScamVerdict } from '../../core/base/types.js';
import type { FieldActions, ScamHost } from './model/state.js';
/** What to do about what stands in the field, said at the field. */
export declare const complain: (host: ScamHost, trouble: string) => void;
/** Reads and judges a text or a file, one at a time. */
export declare const read: (host: ScamHost, given: string | File) => Promise<ScamVerdict | undefined>;
export declare const fieldActions: (host: ScamHost) => FieldActions;
