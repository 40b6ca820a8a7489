import type { FactRowId, PlanItemId } from '../base/id.js';
import type { Locale } from '../base/locale.js';
import type { Problem, ProblemCode } from '../base/types.js';
declare const LANGUAGES: readonly ["ja", "en"];
/** A language that plans are read in: what the kit speaks and what Amazon is written to may be two. */
export type Language = (typeof LANGUAGES)[number];
export declare const isRead: (language: Locale) => language is Language;
/** Expressions for the same thing in each language. */
export type Words = Readonly<Record<Language, RegExp>>;
/** From and to, in the text of one item. */
export type Stretch = readonly [start: number, end: number];
/** What a rule may look at: one item's draft, and the whole it belongs to. */
export interface Draft {
    readonly item: PlanItemId;
    readonly text: string;
    readonly language: Language;
    /** Every answer by its item, in the order of the template. */
    readonly all: ReadonlyMap<PlanItemId, string>;
    /** The examples shown beside the items. */
    readonly examples: readonly string[];
}
/** The stretches of a draft that a rule is about; none where it holds. */
export type Find = (draft: Draft) => readonly Stretch[];
/** One thing that makes a plan be refused or a person be exposed. A new rule is one more row. */
export interface PlanRule {
    readonly code: ProblemCode;
    readonly severity: Problem['severity'];
    /** Rows of the facts that say why. */
    readonly sources: readonly FactRowId[];
    /** Only for these items. Left out: all. */
    readonly items?: readonly PlanItemId[];
    /** What to write instead, for developers; elements speak by the code. */
    readonly expected: string;
    readonly find: Find;
}
export declare const NOTHING: readonly Stretch[];
export declare const whole: (text: string) => readonly Stretch[];
export declare const stretches: (pattern: RegExp, text: string) => readonly Stretch[];
export declare const written: (text: string) => number;
/** Sentences, each with its full stop. */
export declare const sentencesOf: (text: string) => readonly string[];
export {};
