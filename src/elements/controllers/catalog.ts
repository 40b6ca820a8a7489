import type { BrandId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';

const packs = new Map<string, Promise<Pack>>();

const load = async (brand: BrandId, locale: string): Promise<Pack> => {
  const { loadPack } = await import('../../entries/packs.js');
  return loadPack(brand, locale);
};

/** The built-in pack of a brand, fetched once a page; a failed fetch is tried again the next time. */
export const builtInPack = (brand: BrandId, locale: string): Promise<Pack> => {
  const key = `${brand}.${locale}`;
  const pack = packs.get(key) ?? load(brand, locale);
  packs.set(key, pack);
  pack.catch(() => packs.delete(key));
  return pack;
};
