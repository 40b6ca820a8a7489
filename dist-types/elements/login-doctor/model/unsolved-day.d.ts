/** The day of the last result that has not helped yet. Kept only where the owner lets the kit remember. */
import type { Facts } from '../../../core/base/types.js';
/** A result was shown; whether it helps is not known yet. */
export declare const unsolvedToday: (facts: Facts) => Facts;
/** It helped. */
export declare const SOLVED: Facts;
/** Whoever comes back within a week was not helped. */
export declare const isUnsolved: (facts: Facts) => boolean;
