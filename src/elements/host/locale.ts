import { LOCALES, type Locale } from '../../core/base/locale.js';

/** The language around an element that we have words in. */
export const localeOf = (element: Element): Locale =>
  LOCALES.find((locale) => element.matches(`:lang(${locale})`)) ?? 'ja';
