import { loadPack } from '../../entries/packs.js';
import type { BrandId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/types.js';
import { withOwnerContent, type OwnerContent } from './owner-content.js';

const packs = new Map<string, Promise<Pack>>();

/** The built-in pack of a brand, fetched once a page; a failed fetch is tried again the next time. */
const builtInPack = (brand: BrandId, locale: string): Promise<Pack> => {
  const key = `${brand}.${locale}`;
  const pack = packs.get(key) ?? loadPack(brand, locale);
  packs.set(key, pack);
  pack.catch(() => packs.delete(key));
  return pack;
};

/** The pack a widget works with: the built-in one, with the owner's content over it. */
export const packFor = async (brand: BrandId, locale: string, content: OwnerContent): Promise<{ readonly pack: Pack; readonly problems: readonly Problem[] }> => {
  const pack = await builtInPack(brand, locale);
  return Object.keys(content).length > 0 ? withOwnerContent(pack, content) : { pack, problems: [] };
};
