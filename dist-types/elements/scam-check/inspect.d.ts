import type { Pack } from '../../core/schema/pack.js';
import type { ScamVerdict } from '../../core/base/types.js';
import type { Checked, ScamCheck } from './scam-check.js';
import { type SayScam } from './words.js';
/** The name of whom the message claims to be from, else of the widget's brand. */
export declare const brandName: (widget: ScamCheck, pack: Pack, verdict?: ScamVerdict) => string;
export declare const sayAbout: (widget: ScamCheck, pack: Pack, verdict?: ScamVerdict) => SayScam;
/** Reads, judges and shows. What cannot be read is said at the field, where what was typed still stands. */
export declare const inspect: (widget: ScamCheck, pack: Pack, given: string | File) => Promise<ScamVerdict | undefined>;
/** 「だれからの連絡ですか」 The way back leads to the question again. Who is not in the directory, or not known, is an answer as well: it is not asked again. */
export declare const answerWho: (widget: ScamCheck, pack: Pack, checked: Checked, who: string | undefined) => void;
/** 「同じお知らせは、出ていましたか」 */
export declare const answerInside: (widget: ScamCheck, pack: Pack, checked: Checked, isListed: boolean) => void;
/** A sender stands before the text as phones copy it, a link behind it. */
declare const JOIN: {
    readonly 'sender-address': (text: string, added: string) => string;
    readonly 'link-address': (text: string, added: string) => string;
    readonly words: (text: string, added: string) => string;
};
/** Joins what was missing to the message and judges it again; false where it is not what was asked for. */
export declare const addToMessage: (widget: ScamCheck, pack: Pack, checked: Checked, what: keyof typeof JOIN, added: string) => Promise<boolean>;
export {};
