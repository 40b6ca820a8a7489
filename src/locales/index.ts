import type { Locale } from '../core/base/locale.js';
import { en } from './en/index.js';
import { ja } from './ja/index.js';
import type { Language } from './kinds/language.js';

/** Every language: all that is loaded in one goes by this list. */
export const LANGUAGES: { readonly [L in Locale]: Language } = { ja, en };
