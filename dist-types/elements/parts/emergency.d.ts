import { type TemplateResult } from 'lit';
import type { ContactId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts, Procedure } from '../../core/base/types.js';
interface Emergency {
    readonly pack: Pack;
    /** What to stop, soonest first: `damageControl` for the visitor's situation, asked before anything is drawn. */
    readonly procedures: readonly Procedure[];
    readonly done: ReadonlySet<RemedyId>;
    readonly toggle: (remedy: RemedyId) => void;
    readonly openContact: (contact: ContactId) => void;
}
/** Who has not said which account it is sees the first audience's steps, not everybody's at once. */
export declare const situated: (pack: Pack, facts: Facts) => Facts;
/** The damage-control list, soonest first, each to be ticked off. */
export declare const emergencySteps: (emergency: Emergency) => TemplateResult;
/** The band over it. Takeover is told apart from a likely scam by its words. */
export declare const emergencyBand: (pack: Pack, shape: TemplateResult) => TemplateResult;
export declare const stepsDone: ({ pack, procedures, done }: Pick<Emergency, 'pack' | 'procedures' | 'done'>) => string;
export {};
