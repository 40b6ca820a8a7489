import { type Locale } from '../../core/base/locale.js';
/** The language around an element that we have words in; `EN_us` is none for a browser, and is meant all the same. */
export declare const localeOf: (element: Element) => Locale;
