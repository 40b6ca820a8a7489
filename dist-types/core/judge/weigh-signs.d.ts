import type { Context } from '../probes/reading.js';
import { type Gravity, type Sign } from './verdict.js';
/**
 * What the pack found is never made milder by what was found elsewhere; and words weighed elsewhere
 * decide nothing that is not suspicious without them.
 */
export declare const weighTogether: (own: readonly Sign[], elsewhere: readonly Sign[], context: Context) => Gravity;
