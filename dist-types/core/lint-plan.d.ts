import type { Pack } from './schema/pack.js';
import type { ReferenceOf } from './schema/reference.js';
import type { PlanOfAction, Problem } from './types.js';
/** The items of the plan, in the order of the template. */
export declare const planItems: (pack: Pack) => readonly ReferenceOf<'plan-item'>[];
/** What would get a plan of action refused, at the words in question. */
export declare const lintPlan: (plan: PlanOfAction, pack: Pack) => readonly Problem[];
