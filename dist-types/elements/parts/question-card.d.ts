import { nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
/** The answers that led here, and what finds them out once somebody asks why. */
export interface LedHere {
    readonly list: TemplateResult | typeof nothing;
    readonly find: (isOpen: boolean) => void;
}
interface QuestionCard {
    readonly pack: Pack;
    readonly question: QuestionId;
    readonly facts: Facts;
    readonly answer: (value: string | readonly string[]) => void;
    readonly ledHere?: LedHere;
}
/** A question: its words, the answers, and why it is asked. */
export declare const questionCard: (card: QuestionCard) => TemplateResult | typeof nothing;
export {};
