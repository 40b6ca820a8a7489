import { type ExtraEvidence } from '../diagnosis/bayes.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import type { Facts } from '../base/types.js';
/** What the words of a pasted notice, and what `judge` said of it, lend to each lock. */
export declare const noticeEvidence: (facts: Facts, pack: Pack) => ExtraEvidence<Lock>;
