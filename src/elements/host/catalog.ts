import { isBuiltIn, loadPack } from '../../entries/packs.js';
import type { BrandId } from '../../core/base/id.js';
import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';
import { localeFrom } from '../../locales/locale-from.js';
import { DEFAULT_BRAND } from './default-brand.js';
import { understood } from './host-values.js';
import { wholeOf, withOwnerContent, type OwnerContent } from './owner-content.js';
import type { WidgetElement } from './widget-element.js';

const packs = new Map<string, Promise<Pack>>();

/** Without its own words a widget still has the Japanese ones. */
const loadOrJapanese = (brand: BrandId, locale: Locale): Promise<Pack> =>
  loadPack(brand, locale).catch((error) => {
    if (locale === 'ja') throw error;
    console.warn(`lockout-kit: the words in "${locale}" could not be loaded, so the Japanese ones are shown.`, error);
    return loadPack(brand, 'ja');
  });

/** The built-in pack of a brand, fetched once a page; a failed fetch is tried again the next time. */
const builtInPack = (brand: BrandId, locale: Locale): Promise<Pack> => {
  const key = `${brand}.${locale}`;
  const pack = packs.get(key) ?? loadOrJapanese(brand, locale);
  packs.set(key, pack);
  pack.catch(() => packs.delete(key));
  return pack;
};

/** A widget that wants content, with the language it speaks at the moment. */
interface Wanting {
  readonly element: WidgetElement;
  readonly locale: Locale;
}

/** What the page's owner said: the widget's own words before the kit's. Left out where nobody said anything. */
const ownerContent = (widget: WidgetElement, kit: OwnerContent = {}): OwnerContent => {
  const script = widget.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  const content = {
    src: widget.src || kit.src,
    config: widget.config || kit.config,
    script,
    pack: widget.pack ?? kit.pack,
  };
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value));
};

/** What an owner's content lies over: the same brand in the same language where we have it, else in the page's. */
const basePack = ({ brand, locale }: Pick<Pack, 'brand' | 'locale'>, around: Locale): Promise<Pack> => {
  const id = isBuiltIn(brand) ? brand : DEFAULT_BRAND;
  const known = localeFrom(locale);
  return builtInPack(id, known && isBuiltIn(id, known) ? known : around);
};

interface Packed {
  /** None where nobody knows the brand. */
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The pack a widget works with: the built-in one, with the owner's content over it. Under what an owner brings of a brand of their own
 * lies the content of the default one.
 */
export const packFor = async (widget: Wanting, kit?: OwnerContent): Promise<Packed> => {
  const { element, locale } = widget;
  const content = ownerContent(element, kit);
  const base = await basePack(wholeOf(content) ?? { brand: element.brand, locale }, locale);
  // The page's language may change while the words of the last one arrive.
  if (locale !== widget.locale) return packFor(widget, kit);
  const hasContent = Object.keys(content).length > 0;
  const { pack, problems } = hasContent ? await withOwnerContent(base, content) : { pack: base, problems: [] };
  return { pack: understood(element, base, pack), problems };
};
