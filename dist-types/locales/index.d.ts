import type { Locale } from '../core/base/locale.js';
import type { Language } from './kinds/language.js';
/** Every language: all that is loaded in one goes by this list. */
export declare const LANGUAGES: {
    readonly [L in Locale]: Language;
};
