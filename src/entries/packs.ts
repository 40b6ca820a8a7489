import { LOCALES, type Locale } from '../core/base/locale.js';
import type { Brand } from '../core/schema/brand.js';
import type { BrandId } from '../core/base/id.js';
import type { Pack } from '../core/schema/pack.js';
import { LANGUAGES } from '../locales/index.js';
import { localeFrom } from '../locales/locale-from.js';

/** Is there content about this brand, in this language or in any? */
export const isBuiltIn = (brand: BrandId, locale?: Locale): boolean =>
  (locale === undefined ? LOCALES : [locale]).some((each) => Object.hasOwn(LANGUAGES[each]?.packs ?? {}, brand));

const builtIn = (): string =>
  LOCALES.flatMap((locale) => Object.keys(LANGUAGES[locale].packs).map((brand) => `${brand}.${locale}`)).join(', ');

/** Who else is imitated: a file of its own, beside the classic one. Without it the pack knows its own brand only, and goes on. */
const otherBrands = async (brand: BrandId, locale: Locale): Promise<readonly Brand[]> => {
  try {
    return (await LANGUAGES[locale].directory()).default;
  } catch (error) {
    console.warn(
      `lockout-kit: the list of other brands could not be loaded, so that only ${brand} is known. ` +
        'Put the folder later/ beside the script, and serve it with Access-Control-Allow-Origin.',
      error,
    );
    return [];
  }
};

/**
 * A built-in pack, words and all. `en-US` is `en`.
 * @throws rejects with a sentence that names what is built in when the brand or language is not.
 */
export const loadPack = async (brand: BrandId, locale: string): Promise<Pack> => {
  const known = localeFrom(locale);
  const load = known && LANGUAGES[known].packs[brand];
  if (!load) throw new RangeError(`lockout-kit: no built-in pack "${brand}" in "${locale}". Built in: ${builtIn()}.`);
  const [pack, others] = await Promise.all([load(), otherBrands(brand, known)]);
  return { ...pack.default, brands: [...pack.default.brands, ...others] };
};
