import type { BrandId } from '../core/base/id.js';
import type { Pack } from '../core/schema/pack.js';
/**
 * A built-in pack, words and all.
 * @throws rejects with a sentence that names what is built in when the brand or language is not.
 */
export declare const loadPack: (brand: BrandId, locale: string) => Promise<Pack>;
