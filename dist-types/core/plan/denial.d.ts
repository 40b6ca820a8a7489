import type { Wording } from './wording.js';
export declare const DENIALS: readonly Wording[];
