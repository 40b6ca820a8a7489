import { type Locale } from '../core/base/locale.js';
/** The built-in language a tag means: `en-US` is `en`. The first that fits, so narrower ones stand first. */
export declare const localeFrom: (tag: string) => Locale | undefined;
