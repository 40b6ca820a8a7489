import { nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId, Facts } from '../../core/base/types.js';
export interface AnswerList {
    readonly pack: Pack;
    readonly facts: Facts;
    readonly edit: (question: QuestionId) => void;
    /** Only these facts, in this order. */
    readonly only?: readonly FactId[];
    readonly except?: QuestionId;
    /** Opens all of them, where only the last are shown. */
    readonly more?: () => void;
}
interface Given {
    readonly question: QuestionId;
    /** 「パスワードは通る」. */
    readonly words: string;
}
/** Every answer so far in words, in the order they were given, the audience first. */
export declare const answersGiven: (facts: Facts, pack: Pack) => readonly Given[];
/** The answers so far as chips over a question; each opens its question, the others are kept. */
export declare const answerChips: (list: AnswerList) => TemplateResult | typeof nothing;
/** The same as a list, each with 「直す」. */
export declare const answersList: (list: AnswerList) => TemplateResult;
export {};
