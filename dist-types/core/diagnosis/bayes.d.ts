import type { AudienceId } from '../base/id.js';
import type { Likelihoods, Prior } from '../schema/likelihood.js';
import type { QuestionItem } from '../schema/question.js';
import type { FactId, Facts, Ranked } from '../base/types.js';
export { distribution, optionsFor } from './answer-tables.js';
/** What is ranked: causes and locks alike. */
export interface Hypothesis<Id extends string> {
    readonly id: Id;
    readonly prior: Prior;
    readonly answers: Likelihoods;
    readonly audiences?: readonly AudienceId[] | undefined;
}
/** Log-likelihoods from elsewhere than answers (phrases of a notice, remedies tried), by fact. */
export type ExtraEvidence<H> = (hypothesis: H) => readonly (readonly [FactId, number])[];
/** How common it is before anything is known, for this audience. */
export declare const priorOf: (prior: Prior, facts: Facts) => number;
/**
 * How much an answer counts: of a topic the question that most of them speak of counts wholly, each other one in
 * part, for it says the same again. The share is the question's own, whatever else is answered: so no order matters,
 * and an answer only ever speaks for whom it speaks for.
 */
export declare const shareOf: (question: QuestionItem, questions: readonly QuestionItem[], hypotheses: readonly Hypothesis<string>[]) => number;
/** Every hypothesis of the visitor's audience, most probable first. */
export declare const rank: <Id extends string, H extends Hypothesis<Id>>(hypotheses: readonly H[], questions: readonly QuestionItem[], facts: Facts, extra?: ExtraEvidence<H>) => readonly Ranked<Id>[];
/** Probabilities in the order of the hypotheses. */
export declare const probabilitiesOf: <Id extends string>(ranked: readonly Ranked<Id>[], hypotheses: readonly Hypothesis<Id>[]) => readonly number[];
/**
 * How many bits about the hypotheses the answer is expected to bring: what is open about the answer, less what would
 * stay open.
 */
export declare const expectedInformation: (probabilities: readonly number[], hypotheses: readonly Hypothesis<string>[], question: QuestionItem, facts: Facts) => number;
