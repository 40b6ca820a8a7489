import type { PlanFlaw } from '../../core/base/types.js';
/** One sentence that says what to do, by what was found. An owner replaces any of them by key. */
export declare const FLAW_WORDS: Readonly<Record<`guide.flaw-${PlanFlaw | 'missing'}`, string>>;
