import type { BrandId } from '../core/schema/id.js';
import type { Pack } from '../core/schema/pack.js';

type PackModule = { readonly default: Pack };

/** Every built-in pack, each in a chunk of its own. */
const BUILT_IN: Readonly<Record<string, () => Promise<PackModule>>> = {
  'amazon.ja': () => import('../packs/folded/amazon.ja.js'),
};

/**
 * A built-in pack, words and all.
 * @throws rejects with a sentence that names what is built in when the brand or language is not.
 */
export const loadPack = async (brand: BrandId, locale: string): Promise<Pack> => {
  const load = BUILT_IN[`${brand}.${locale}`];
  if (!load) throw new RangeError(`lockout-kit: no built-in pack "${brand}" in "${locale}". Built in: ${Object.keys(BUILT_IN).join(', ')}.`);
  return (await load()).default;
};
