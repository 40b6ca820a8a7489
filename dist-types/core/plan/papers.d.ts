import type { Wording } from './wordings.js';
export declare const PAPERS: readonly Wording[];
