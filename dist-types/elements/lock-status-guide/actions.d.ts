import type { GuideActions, GuideHost, GuideKnown } from './model/state.js';
import { type PlanCheck } from './plan-desk.js';
/** What is known at this moment, with what it leads to. */
type Now = () => GuideKnown;
/** What the visitor can do; made once. */
export declare const actionsOf: (host: GuideHost, check: PlanCheck, now: Now) => GuideActions;
export {};
