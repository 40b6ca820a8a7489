import type { Pack } from '../schema/pack.js';
import type { PlanOfAction, Problem } from '../base/types.js';
/** What would get a plan of action refused, at the words in question. Nothing where nobody here can read it. */
export declare const lintPlan: ({ items, language }: PlanOfAction, pack: Pack) => readonly Problem[];
