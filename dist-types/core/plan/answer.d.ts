import { type Find } from './rule.js';
export declare const findNoAnswer: Find;
