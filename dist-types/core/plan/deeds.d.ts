/** Tense and aspect: is something said to be done, or only to be planned? */
import { type Find } from './rule.js';
/** Deeds are asked for; plans alone do not answer. */
export declare const findOnlyPlanned: Find;
