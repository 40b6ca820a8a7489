import type { Wording } from './wording.js';
export declare const TONES: readonly Wording[];
