import type { Brand } from '../core/schema/brand.js';
import type { BrandId } from '../core/schema/id.js';
import type { Pack } from '../core/schema/pack.js';

type PackModule = { readonly default: Pack };

/** Every built-in pack, each in a chunk of its own. */
const BUILT_IN: Readonly<Record<string, () => Promise<PackModule>>> = {
  'amazon.ja': () => import('../packs/folded/amazon.ja.js'),
};

/** Who else is imitated: a file of its own, beside the classic one. Without it the pack knows its own brand only, and goes on. */
const otherBrands = async (brand: BrandId): Promise<readonly Brand[]> => {
  try {
    return (await import('../packs/folded/directory.ja.js')).default;
  } catch (error) {
    console.warn(`lockout-kit: the list of other brands could not be loaded, so that only ${brand} is known. Put the folder later/ beside the script, and serve it with Access-Control-Allow-Origin.`, error);
    return [];
  }
};

/**
 * A built-in pack, words and all.
 * @throws rejects with a sentence that names what is built in when the brand or language is not.
 */
export const loadPack = async (brand: BrandId, locale: string): Promise<Pack> => {
  const load = BUILT_IN[`${brand}.${locale}`];
  if (!load) throw new RangeError(`lockout-kit: no built-in pack "${brand}" in "${locale}". Built in: ${Object.keys(BUILT_IN).join(', ')}.`);
  const [pack, others] = await Promise.all([load(), otherBrands(brand)]);
  return { ...pack.default, brands: [...pack.default.brands, ...others] };
};
