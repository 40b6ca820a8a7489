import { type Find } from './rule.js';
export declare const findTurnedDates: Find;
export declare const findUnrealDays: Find;
/** The effect cannot come before what was done. */
export declare const findEarlyEffect: Find;
