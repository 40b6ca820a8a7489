import type { Language } from './rule.js';
export declare const isNamed: (text: string, language: Language) => boolean;
