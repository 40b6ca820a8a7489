import type { ReferenceId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import type { Problem } from '../../core/base/types.js';
import type { LockStatusGuide } from './lock-status-guide.js';
export type PlanItem = ReferenceOf<'plan-item'>;
export declare const draftOf: (widget: LockStatusGuide, id: ReferenceId) => string;
/** Where to go on: the first item without a draft. */
export declare const firstItem: (widget: LockStatusGuide, pack: Pack) => number;
/** Brings what looks through a plan. Where it does not come, nothing is found and the plan can still be written. */
export declare const loadCheck: (widget: LockStatusGuide) => Promise<void>;
/** What was found in one answer, what to mend first. */
export declare const problemsOf: (widget: LockStatusGuide, pack: Pack, item: ReferenceId) => readonly Problem[];
/** What to do about it, in words. */
export declare const sayFlaw: (pack: Pack, { code }: Problem) => string;
/** The answers put together under the three heads a plan has. Nothing is added to what was written. */
export declare const assemble: (widget: LockStatusGuide, pack: Pack) => string;
