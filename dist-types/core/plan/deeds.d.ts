import { type Find } from './rule.js';
/** Deeds are asked for; plans alone do not answer. */
export declare const findOnlyPlanned: Find;
