import type { Problem } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Drafts, GuideHost, PlanActions } from './model/state.js';
/** What looks through a plan, with its words; it arrives when the plan is opened. */
export declare class PlanCheck {
    #private;
    /** @param arrived - called once it is there */
    constructor(arrived: () => void);
    /** What to do about a flaw, by key. */
    get words(): Readonly<Record<string, string>> | undefined;
    /** Brings it. Where it does not come, nothing is found and the plan can still be written. */
    bring(): Promise<void>;
    flawsIn(drafts: Drafts, pack: Pack): readonly Problem[];
}
/** What the visitor can do with the plan. */
export declare const planActions: (host: GuideHost, check: PlanCheck) => PlanActions;
