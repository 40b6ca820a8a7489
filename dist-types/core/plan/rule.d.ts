import type { FactRowId, PlanItemId } from '../schema/id.js';
import type { PlanOfAction, Problem, ProblemCode } from '../types.js';
export type Language = PlanOfAction['language'];
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
    /** The stretches of the draft it is about. */
    readonly find: (draft: Draft) => readonly Stretch[];
}
export declare const NOTHING: readonly Stretch[];
export declare const whole: (text: string) => readonly Stretch[];
export declare const stretches: (pattern: RegExp, text: string) => readonly Stretch[];
export declare const written: (text: string) => number;
/** Sentences, each with its full stop. */
export declare const sentencesOf: (text: string) => readonly string[];
