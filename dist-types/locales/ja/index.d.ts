import type { Language } from '../kinds/language.js';
export declare const ja: Language;
