import type { Wording } from './wording.js';
export declare const PROMISES: readonly Wording[];
