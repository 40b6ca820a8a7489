import { LOCALES, type Locale } from '../../core/base/locale.js';
import { plain } from './plain.js';

/** The language around an element that we have words in; `EN_us` is none for a browser, and is meant all the same. */
export const localeOf = (element: Element): Locale => {
  const said = plain(element.closest<HTMLElement>('[lang]')?.lang) ?? '';
  return LOCALES.find((locale) => element.matches(`:lang(${locale})`) || said.startsWith(locale)) ?? 'ja';
};
