import type { Pack } from '../schema/pack.js';
import type { Facts, LockReading, Question } from '../base/types.js';
/** Ranks the states the account can be in, by answers, the words of a notice and what `judge` said of it. */
export declare const identifyLock: (facts: Facts, pack: Pack) => LockReading;
/** The question that tells most about the states still open, or undefined when another is not worth asking. */
export declare const nextLockQuestion: (facts: Facts, pack: Pack) => Question | undefined;
