import { type Draft, type Stretch } from './rule.js';
type Find = (draft: Draft) => readonly Stretch[];
/** A plan that names nothing that could be looked at. */
export declare const findNoEvidence: Find;
/** Evidence is spoken of, but which? */
export declare const findUnnamedEvidence: Find;
export declare const findNoCheck: Find;
export declare const findTurnedDates: Find;
/** The effect cannot come before what was done. */
export declare const findEarlyEffect: Find;
export declare const findCopy: Find;
/** The same answer under a later item, too. */
export declare const findRepeated: Find;
/** An apology may stand beside an answer, not in its place. */
export declare const findEmptyApology: Find;
export {};
