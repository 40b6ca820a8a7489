import { type Hypothesis } from './bayes.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import type { Facts, Question, Ranked } from '../base/types.js';
/** Is the first one sure enough, or have we asked enough? */
export declare const isDecided: <Id extends string>(ranked: readonly Ranked<Id>[], facts: Facts, pack: Pack) => boolean;
/** The askable questions, the one that tells most per second first; red flags before all. */
export declare const questionsWorthAsking: <Id extends string, H extends Hypothesis<Id>>(ranked: readonly Ranked<Id>[], hypotheses: readonly H[], facts: Facts, pack: Pack) => readonly Question[];
/** How the causes stand, and what would tell most if it could be found out: also what the visitor could not look up at once. */
interface Standing {
    readonly causes: readonly Ranked<CauseId>[];
    readonly worth: readonly QuestionItem[];
}
/** Diagnosing and asking rest on the same, and follow each other. Known by what the facts say, for an object may be changed in place. */
export declare const weighUp: (facts: Facts, pack: Pack) => Standing;
/** What the visitor answered with わからない and could still find out, the most telling first. */
export declare const stillUnknown: (facts: Facts, pack: Pack) => readonly QuestionItem[];
/** The question that tells most about the causes still open, or undefined when another is not worth asking. */
export declare const nextQuestion: (facts: Facts, pack: Pack) => Question | undefined;
export {};
