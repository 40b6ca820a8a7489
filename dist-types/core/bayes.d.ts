/**
 * Single-fault naive Bayes over answers in five words: small, exact, and its numbers can be read by an author.
 * @see Heckerman, Breese, Rommelse: Decision-theoretic troubleshooting, CACM 38 (1995)
 */
import type { AudienceId } from './schema/id.js';
import type { Likelihoods, Prior } from './schema/likelihood.js';
import type { QuestionItem, QuestionOption } from './schema/question.js';
import type { FactId, Facts, Ranked } from './types.js';
/** What is ranked: causes and locks alike. */
export interface Hypothesis<Id extends string> {
    readonly id: Id;
    readonly prior: Prior;
    readonly answers: Likelihoods;
    readonly audiences?: readonly AudienceId[] | undefined;
}
/** Log-likelihoods from elsewhere than answers (phrases of a notice, remedies tried), by fact. */
export type ExtraEvidence<H> = (hypothesis: H) => readonly (readonly [FactId, number])[];
export declare const optionsFor: (question: QuestionItem, facts: Facts) => readonly QuestionOption[];
/** P(option | hypothesis), over one question's options; what people in general answer where the hypothesis says nothing. */
export declare const distribution: (hypothesis: {
    readonly answers: Likelihoods;
}, question: QuestionItem, options: readonly QuestionOption[]) => readonly number[];
/** P(the visitor's answer | hypothesis); 1 for no answer and for 'unknown'. */
export declare const likelihood: (hypothesis: {
    readonly answers: Likelihoods;
}, question: QuestionItem, facts: Facts) => number;
/** How common it is before anything is known, for this audience. */
export declare const priorOf: (prior: Prior, facts: Facts) => number;
/** Every hypothesis of the visitor's audience, most probable first. */
export declare const rank: <Id extends string, H extends Hypothesis<Id>>(hypotheses: readonly H[], questions: readonly QuestionItem[], facts: Facts, extra?: ExtraEvidence<H>) => readonly Ranked<Id>[];
/** How many bits about the hypotheses the answer is expected to bring. */
export declare const expectedInformation: <Id extends string, H extends Hypothesis<Id>>(ranked: readonly Ranked<Id>[], hypotheses: readonly H[], question: QuestionItem, facts: Facts) => number;
