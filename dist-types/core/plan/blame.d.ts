import type { Wording } from './wordings.js';
export declare const BLAMES: readonly Wording[];
