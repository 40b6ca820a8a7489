import { isBuiltIn, loadPack } from '../../entries/packs.js';
import type { BrandId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/types.js';
import { understood } from './host-values.js';
import { wholeOf, withOwnerContent, type OwnerContent } from './owner-content.js';

export { greet } from './first-words.js';

const packs = new Map<string, Promise<Pack>>();

/** Without its own words a widget still has the Japanese ones. */
const loadOrJapanese = (brand: BrandId, locale: string): Promise<Pack> =>
  loadPack(brand, locale).catch((error) => {
    if (locale === 'ja') throw error;
    console.warn(`lockout-kit: the words in "${locale}" could not be loaded, so the Japanese ones are shown.`, error);
    return loadPack(brand, 'ja');
  });

/** The built-in pack of a brand, fetched once a page; a failed fetch is tried again the next time. */
const builtInPack = (brand: BrandId, locale: string): Promise<Pack> => {
  const key = `${brand}.${locale}`;
  const pack = packs.get(key) ?? loadOrJapanese(brand, locale);
  packs.set(key, pack);
  pack.catch(() => packs.delete(key));
  return pack;
};

/** Under the content about a brand of an owner's own lies that about this one. */
const UNDER_OWN: BrandId = 'amazon';

/** What of a widget says which content it wants. */
type Wanting = Parameters<typeof understood>[0] & Pick<OwnerContent, 'src' | 'config' | 'pack'> & { readonly locale: string };

/** What the page's owner said: the widget's own words before the kit's. Left out where nobody said anything. */
const ownerContent = (widget: Wanting, kit: OwnerContent = {}): OwnerContent => {
  const script = widget.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  const content = { src: widget.src || kit.src, config: widget.config || kit.config, script, pack: widget.pack ?? kit.pack };
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value));
};

/** What an owner's content lies over: the same brand in the same language where we have it, else in the page's. */
const basePack = ({ brand, locale }: Pick<Pack, 'brand' | 'locale'>, around: string): Promise<Pack> => {
  const id = isBuiltIn(brand) ? brand : UNDER_OWN;
  return builtInPack(id, isBuiltIn(id, locale) ? locale : around);
};

interface Packed {
  /** None where nobody knows the brand. */
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/** The pack a widget works with: the built-in one, with the owner's content over it. */
export const packFor = async (widget: Wanting, kit?: OwnerContent): Promise<Packed> => {
  const { locale } = widget;
  const content = ownerContent(widget, kit);
  const base = await basePack(wholeOf(content) ?? widget, locale);
  // The page's language may change while the words of the last one arrive.
  if (locale !== widget.locale) return packFor(widget, kit);
  const { pack, problems } = Object.keys(content).length > 0 ? await withOwnerContent(base, content) : { pack: base, problems: [] };
  return { pack: understood(widget, base, pack), problems };
};
