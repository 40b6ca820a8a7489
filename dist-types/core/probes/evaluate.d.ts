import { type Context, type Reading } from './reading.js';
import type { Condition } from '../schema/condition.js';
/** Does the condition hold? Kleene's three values; the spans of the probes that said yes. */
export declare const evaluate: (condition: Condition, context: Context) => Reading;
