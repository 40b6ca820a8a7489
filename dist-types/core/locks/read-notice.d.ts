import type { LockId } from '../base/id.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import type { Facts, Span } from '../base/types.js';
/** The fact that holds which phrases a pasted notice says, as `<lock id>:<index>`: never its words. */
export declare const NOTICE_PHRASES = "notice-phrases";
export type Phrase = Lock['phrases'][number];
export interface NoticeReading {
    readonly facts: Facts;
    /** Where the notice says what made us think of a lock. */
    readonly spans: readonly {
        readonly lock: LockId;
        readonly span: Span;
    }[];
}
/** A pasted notice → which locks' phrases it says, and where. */
export declare const readNotice: (text: string, pack: Pack) => NoticeReading;
/**
 * The phrases a notice said, by the fact that `readNotice` left; those of states this visitor cannot be in say
 * nothing.
 */
export declare const phrasesSaid: (facts: Facts, pack: Pack) => readonly Phrase[];
