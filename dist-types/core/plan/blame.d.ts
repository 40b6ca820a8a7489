import type { Wording } from './wording.js';
export declare const BLAMES: readonly Wording[];
