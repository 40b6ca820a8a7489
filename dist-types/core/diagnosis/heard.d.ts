import type { ExtraEvidence, Hypothesis } from './bayes.js';
import type { Pack } from '../schema/pack.js';
import type { OptionId } from '../base/id.js';
import type { Facts, Hearing, Question } from '../base/types.js';
/** The key under which reasons name what was heard. */
export declare const HEARD = "heard";
/** What speaks of hypotheses of one kind. */
export type HeardOf = 'causes' | 'locks';
/**
 * What was heard, as log-likelihoods beside the answers; undefined where nothing was heard that tells anything apart.
 */
export declare const heardEvidence: <H extends Hypothesis<string>>(hearing: Hearing | undefined, of: HeardOf, hypotheses: readonly H[], facts: Facts, pack: Pack) => ExtraEvidence<H> | undefined;
/** Evidence of two kinds as one. */
export declare const both: <H>(one: ExtraEvidence<H>, other: ExtraEvidence<H>) => ExtraEvidence<H>;
/** The option of a question that was most probably heard, where the visitor can give it as an answer. */
export declare const suggestionFor: (question: Question, hearing: Hearing | undefined) => OptionId | undefined;
/** The question as it is asked of somebody who has said something. */
export declare const withSuggestion: (question: Question, hearing: Hearing | undefined) => Question;
