import type { Brand } from '../core/schema/brand.js';
import type { BrandId } from '../core/schema/id.js';
import type { Pack } from '../core/schema/pack.js';

type PackModule = { readonly default: Pack };
type BrandsModule = { readonly default: readonly Brand[] };

/** Every built-in pack, each in a chunk of its own; what is not Japanese lies beside the classic file. */
const BUILT_IN: Readonly<Record<string, () => Promise<PackModule>>> = {
  'amazon.ja': () => import('../packs/folded/amazon.ja.js'),
  'amazon.en': () => import('../packs/folded/amazon.en.js'),
};

/** Is there content about this brand, in this language or in any? */
export const isBuiltIn = (brand: BrandId, locale?: string): boolean =>
  Object.keys(BUILT_IN).some((key) => (locale === undefined ? key.startsWith(`${brand}.`) : key === `${brand}.${locale}`));

const DIRECTORY: Readonly<Record<string, () => Promise<BrandsModule>>> = {
  ja: () => import('../packs/folded/directory.ja.js'),
  en: () => import('../packs/folded/directory.en.js'),
};

/** Who else is imitated: a file of its own, beside the classic one. Without it the pack knows its own brand only, and goes on. */
const otherBrands = async (brand: BrandId, locale: string): Promise<readonly Brand[]> => {
  try {
    return (await DIRECTORY[locale]?.())?.default ?? [];
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
  const [pack, others] = await Promise.all([load(), otherBrands(brand, locale)]);
  return { ...pack.default, brands: [...pack.default.brands, ...others] };
};
