import type { Likelihoods } from '../schema/likelihood.js';
import type { QuestionItem, QuestionOption } from '../schema/question.js';
import type { Facts } from '../base/types.js';
interface Answering {
    readonly answers: Likelihoods;
}
/** One row a hypothesis. */
export interface AnswerTable {
    readonly options: readonly QuestionOption[];
    /** P(answer | hypothesis) over the answers one can give; of several, as if one were given. */
    readonly rows: readonly (readonly number[])[];
    /** Bits that remain unknown of the answer once the hypothesis is known. */
    readonly noise: readonly number[];
    /** Log-likelihoods of sets of answers already looked up. */
    readonly known: Map<string, readonly number[]>;
}
export declare const optionsFor: (question: QuestionItem, facts: Facts) => readonly QuestionOption[];
export declare const bits: (probabilities: readonly number[]) => number;
/**
 * P(option | hypothesis), over one question's options; what people in general answer where the hypothesis says
 * nothing.
 */
export declare const distribution: (hypothesis: Answering, question: QuestionItem, options: readonly QuestionOption[]) => readonly number[];
/** How many of them say something of a question. */
export declare const speakersOf: (hypotheses: readonly Answering[], question: string) => number;
export declare const tableOf: (hypotheses: readonly Answering[], question: QuestionItem, facts: Facts) => AnswerTable;
/** Log P(these answers | hypothesis), for each. Answers that are not offered say nothing. */
export declare const logsOf: (hypotheses: readonly Answering[], question: QuestionItem, facts: Facts, picked: readonly string[]) => readonly number[] | undefined;
export {};
