import type { AudienceId } from './schema/id.js';
import type { Likelihoods, Prior } from './schema/likelihood.js';
import type { QuestionItem } from './schema/question.js';
import type { FactId, Facts, Ranked } from './types.js';
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
/** How much each of n answers on one topic counts: the first wholly, those that say it again in part, and no order matters. */
export declare const shareOf: (n: number) => number;
/** How many questions on its topic are answered with something. */
export declare const answersOnTopic: (topic: string | undefined, questions: readonly QuestionItem[], facts: Facts) => number;
/** Every hypothesis of the visitor's audience, most probable first. */
export declare const rank: <Id extends string, H extends Hypothesis<Id>>(hypotheses: readonly H[], questions: readonly QuestionItem[], facts: Facts, extra?: ExtraEvidence<H>) => readonly Ranked<Id>[];
/** Probabilities in the order of the hypotheses. */
export declare const probabilitiesOf: <Id extends string>(ranked: readonly Ranked<Id>[], hypotheses: readonly Hypothesis<Id>[]) => readonly number[];
/** How many bits about the hypotheses the answer is expected to bring: what is open about the answer, less what would stay open. */
export declare const expectedInformation: (probabilities: readonly number[], hypotheses: readonly Hypothesis<string>[], question: QuestionItem, facts: Facts) => number;
