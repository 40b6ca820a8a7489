import { type Find } from './rule.js';
/** A plan that names nothing that could be looked at. */
export declare const findNoEvidence: Find;
/** Evidence is spoken of, but which? */
export declare const findUnnamedEvidence: Find;
export declare const findNoCheck: Find;
export declare const findCopy: Find;
/** The same answer under a later item, too. */
export declare const findRepeated: Find;
