import { type Find } from './rule.js';
/** An apology may stand beside an answer, not in its place. */
export declare const findEmptyApology: Find;
