import type { Wording } from './wording.js';
export declare const PAPERS: readonly Wording[];
