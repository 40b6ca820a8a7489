import { LOCALES, type Locale } from '../core/base/locale.js';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

const scriptOf = (locale: string): string => new Intl.Locale(locale).maximize().script ?? '';

/** Han letters alone are Japanese, unless the page speaks Chinese. */
const isJapanese = (text: string, page: string): boolean =>
  KANA.test(text) || (HAN.test(text) && !scriptOf(page).startsWith('Han'));

/**
 * The language of what somebody wrote, whatever the page speaks. Latin letters are the page's language where that has
 * them, else English.
 */
export const writtenIn = (text: string, page: string): Locale => {
  if (isJapanese(text, page)) return 'ja';
  const isOfPage = HAN.test(text) || scriptOf(page) === 'Latn';
  return LOCALES.find((locale) => isOfPage && page.startsWith(locale)) ?? 'en';
};
