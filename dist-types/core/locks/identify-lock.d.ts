import type { Pack } from '../schema/pack.js';
import type { Facts, Hearing, LockReading, Question } from '../base/types.js';
/**
 * Ranks the states the account can be in, by answers, the words of a notice, what `judge` said of it, and what was
 * heard.
 */
export declare const identifyLock: (facts: Facts, pack: Pack, hearing?: Hearing) => LockReading;
/** The question that tells most about the states still open, or undefined when another is not worth asking. */
export declare const nextLockQuestion: (facts: Facts, pack: Pack, hearing?: Hearing) => Question | undefined;
