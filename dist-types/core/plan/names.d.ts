/**
 * Is somebody named? In Japanese by what a surname is made of and where a name stands: after a title, before a particle. In English by a capital
 * letter where no sentence begins, or by two in a row.
 */
import type { Language } from './rule.js';
export declare const isNamed: (text: string, language: Language) => boolean;
