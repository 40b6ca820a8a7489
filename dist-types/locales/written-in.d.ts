import { type Locale } from '../core/base/locale.js';
/**
 * The language of what somebody wrote, whatever the page speaks. Latin letters are the page's language where that has
 * them, else English.
 */
export declare const writtenIn: (text: string, page: string) => Locale;
