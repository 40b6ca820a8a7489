import { type Hypothesis } from './bayes.js';
import type { Pack } from './schema/pack.js';
import type { Facts, Question, Ranked } from './types.js';
/** Is the first one sure enough, or have we asked enough? */
export declare const isDecided: <Id extends string>(ranked: readonly Ranked<Id>[], facts: Facts, pack: Pack) => boolean;
/** The askable questions, the one that tells most per second first; red flags before all. */
export declare const questionsWorthAsking: <Id extends string, H extends Hypothesis<Id>>(ranked: readonly Ranked<Id>[], hypotheses: readonly H[], facts: Facts, pack: Pack) => readonly Question[];
/** What would tell most if it could be found out: also what the visitor could not look up at once. */
export declare const worthFindingOut: <Id extends string, H extends Hypothesis<Id>>(ranked: readonly Ranked<Id>[], hypotheses: readonly H[], facts: Facts, pack: Pack) => readonly Question[];
/** The question that tells most about the causes still open, or undefined when another is not worth asking. */
export declare const nextQuestion: (facts: Facts, pack: Pack) => Question | undefined;
