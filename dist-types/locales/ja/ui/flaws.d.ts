import type { PlanFlaw } from '../../../core/base/types.js';
/** What to do about a flaw of a plan, one sentence each. */
export declare const FLAWS: Readonly<Record<`guide.flaw-${PlanFlaw | 'missing'}`, string>>;
