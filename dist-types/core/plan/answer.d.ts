/** An answer that answers nothing: a dash, "none", "see above", "later". */
import { type Find } from './rule.js';
export declare const findNoAnswer: Find;
