import { type TemplateResult } from 'lit';
import type { ContactId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
interface Emergency {
    readonly pack: Pack;
    readonly facts: Facts;
    readonly done: ReadonlySet<RemedyId>;
    readonly toggle: (remedy: RemedyId) => void;
    readonly openContact: (contact: ContactId) => void;
}
/** The damage-control list, soonest first, each to be ticked off. */
export declare const emergencySteps: (emergency: Emergency) => TemplateResult;
/** The band over it. Takeover is told apart from a likely scam by its words. */
export declare const emergencyBand: (pack: Pack, shape: TemplateResult) => TemplateResult;
/** As many as are shown. */
export declare const stepCount: (of: Pick<Emergency, 'pack' | 'facts'>) => number;
export declare const stepsDone: ({ pack, facts, done }: Pick<Emergency, 'pack' | 'facts' | 'done'>) => string;
export {};
