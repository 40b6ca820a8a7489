/** The plan of action as a whole: which items, which drafts, what they read like together. */
import type { ReferenceId } from '../../../core/base/id.js';
import type { PlanOfAction, Problem } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import type { Drafts, GuideKnown, GuideState } from '../model/state.js';
export type PlanItem = ReferenceOf<'plan-item'>;
type Planned = Pick<GuideKnown, 'pack' | 'drafts'>;
export declare const draftOf: ({ drafts }: Pick<GuideState, 'drafts'>, id: ReferenceId) => string;
export declare const isWritten: (known: Pick<GuideState, 'drafts'>, { id }: PlanItem) => boolean;
/** Where to go on: the first item without a draft. */
export declare const firstOpenItem: (known: Planned) => number;
/** The plan as the core looks through it. A visitor may write in any language, whatever the page speaks. */
export declare const planOf: (drafts: Drafts, { locale }: Pack) => PlanOfAction;
/** What was found in one answer, what to mend first. */
export declare const flawsIn: (flaws: readonly Problem[], item: ReferenceId) => readonly Problem[];
/** What was found when it was looked through, as long as the answer still reads as it did then. */
export declare const foundIn: (state: Pick<GuideState, 'drafts' | 'checked'>, item: ReferenceId) => readonly Problem[];
/** What to do about it, in words. */
export declare const sayFlaw: ({ pack, flawWords }: Pick<GuideKnown, 'pack' | 'flawWords'>, { code }: Problem) => string;
/** The answers put together under the three heads a plan has. Nothing is added to what was written. */
export declare const assemble: (known: Planned) => string;
export {};
