import { type Hypothesis } from './bayes.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import type { Facts, Hearing, Question, Ranked } from '../base/types.js';
export declare const asQuestion: <Id extends string>(item: QuestionItem, hypotheses: readonly Hypothesis<Id>[], facts: Facts) => Question;
/** Is the first one sure enough, or have we asked enough? */
export declare const isDecided: <Id extends string>(ranked: readonly Ranked<Id>[], facts: Facts, pack: Pack) => boolean;
/** The askable questions, the one that tells most per second first; red flags before all. */
export declare const questionsWorthAsking: <Id extends string, H extends Hypothesis<Id>>(ranked: readonly Ranked<Id>[], hypotheses: readonly H[], facts: Facts, pack: Pack) => readonly Question[];
/**
 * The question that the first thing probably heard answers: asked before others, so that it is confirmed or
 * corrected.
 */
export declare const heardFirst: (hearing: Hearing | undefined, hypotheses: readonly Hypothesis<string>[], facts: Facts, pack: Pack) => QuestionItem | undefined;
/** Did the visitor answer anything about what is wrong? */
export declare const hasAnswered: (facts: Facts, pack: Pack) => boolean;
/**
 * What was only heard ends no asking: the visitor must have said something else, and by that the same one comes
 * first.
 */
export declare const isConfirmed: <Id extends string>(ranked: readonly Ranked<Id>[], withoutHearing: readonly Ranked<Id>[], hasSaidMore: boolean) => boolean;
/**
 * How the causes stand, and what would tell most if it could be found out: also what the visitor could not look up at
 * once.
 */
export interface Standing {
    readonly causes: readonly Ranked<CauseId>[];
    /** The same without what was only heard. */
    readonly byAnswers: readonly Ranked<CauseId>[];
    readonly worth: readonly QuestionItem[];
    /** What to ask next, if anything is left to ask. */
    readonly open?: QuestionItem;
    readonly isDecided: boolean;
}
/**
 * Diagnosing and asking rest on the same, and follow each other. Known by what the facts and the hearing say, for an
 * object may be changed in place.
 */
export declare const weighUp: (facts: Facts, pack: Pack, hearing?: Hearing) => Standing;
/** What the visitor answered with わからない and could still find out, the most telling first. */
export declare const stillUnknown: (facts: Facts, pack: Pack, hearing?: Hearing) => readonly QuestionItem[];
/**
 * The question that tells most about the causes still open, or undefined when another is not worth asking. What was
 * probably heard is asked first.
 */
export declare const nextQuestion: (facts: Facts, pack: Pack, hearing?: Hearing) => Question | undefined;
