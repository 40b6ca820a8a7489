/**
 * Words that stand in a row in one sentence, near each other: an agent and what it is reproached with. In code and
 * not in one expression, since an expression with a gap for each of many agents takes quadratic time on a long draft.
 */
import { type Stretch } from './rule.js';
export interface Chain {
    readonly links: readonly RegExp[];
    /** Letters between two links at most. */
    readonly within?: number;
    /** Not between them. */
    readonly without?: RegExp;
}
/** Every place where the links follow each other within a sentence. */
export declare const chained: (chain: Chain, text: string) => readonly Stretch[];
