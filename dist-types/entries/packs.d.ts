import { type Locale } from '../core/base/locale.js';
import type { BrandId } from '../core/base/id.js';
import type { Pack } from '../core/schema/pack.js';
/** Is there content about this brand, in this language or in any? */
export declare const isBuiltIn: (brand: BrandId, locale?: Locale) => boolean;
/**
 * A built-in pack, words and all. `en-US` is `en`.
 * @throws rejects with a sentence that names what is built in when the brand or language is not.
 */
export declare const loadPack: (brand: BrandId, locale: string) => Promise<Pack>;
