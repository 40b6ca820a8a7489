/** Rules that are told by words: data, one row a rule. `unless` in the same item takes it back. */
import type { FactRowId, PlanItemId } from '../schema/id.js';
import type { Problem, ProblemCode } from '../types.js';
import { type Language, type PlanRule } from './rule.js';
type Pair = Readonly<Record<Language, RegExp>>;
export interface Wording {
    readonly code: ProblemCode;
    readonly severity: Problem['severity'];
    readonly sources: readonly FactRowId[];
    readonly items?: readonly PlanItemId[];
    readonly expected: string;
    readonly says: Pair;
    readonly unless?: Pair;
}
export declare const WORDINGS: readonly Wording[];
export declare const wordingRules: readonly PlanRule[];
export {};
