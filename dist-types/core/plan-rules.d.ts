import type { PlanItemId } from './schema/id.js';
import type { PlanOfAction, Problem, ProblemCode } from './types.js';
type Stretch = readonly [start: number, end: number];
/** One thing that makes a plan be refused or a person be exposed. A new rule is one more row. */
export interface PlanRule {
    readonly code: ProblemCode;
    readonly severity: Problem['severity'];
    /** Only for these items. Left out: all. */
    readonly items?: readonly PlanItemId[];
    /** What to write instead, for developers; elements speak by the code. */
    readonly expected: (item: PlanItemId, language: PlanOfAction['language']) => string;
    /** The stretches of the draft it is about. */
    readonly find: (text: string, item: PlanItemId, language: PlanOfAction['language']) => readonly Stretch[];
}
/** What is looked for in a draft, in the order it is reported. */
export declare const PLAN_RULES: readonly PlanRule[];
export {};
