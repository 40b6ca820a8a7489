/** Is somebody named? A name is what is left when titles, trades and everyday words are taken away. */
import type { Language } from './rule.js';
export declare const isNamed: (text: string, language: Language) => boolean;
