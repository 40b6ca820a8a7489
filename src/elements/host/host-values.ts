/** What a host says of a widget, held against what there is: a value nobody knows is said once and not used. */
import { isBuiltIn } from '../../entries/packs.js';
import type { AudienceId, BrandId } from '../../core/base/id.js';
import { LOCALES } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import { LockoutErrorEvent } from '../events/error.js';
import { INSTEAD } from './owner-words.js';
import { plain } from './plain.js';

interface Said extends HTMLElement {
  brand: BrandId;
  audience: AudienceId | undefined;
  theme: string | undefined;
  resume: string | undefined;
}

interface Unknown {
  readonly path: string;
  readonly found: string;
  readonly expected: readonly string[];
  readonly instead: string;
}

const said = new WeakMap<HTMLElement, Set<string>>();

/** To whoever looks at the console, and to the page; looked at anew, the same value is not said again. */
const say = (host: HTMLElement, { path, found, expected, instead }: Unknown): void => {
  const before = said.get(host) ?? new Set();
  said.set(host, before);
  if (before.has(path + found)) return;
  before.add(path + found);
  const known = `one of ${expected.join(', ')}`;
  console.warn(`lockout-kit: ${path}: found "${found}"; expected ${known}. ${instead}`);
  host.dispatchEvent(new LockoutErrorEvent([{ code: 'unknown-id', severity: 'error', path, found, expected: known }]));
};

/** A brand may be written as its address. */
const nameIn = (word: string): string | undefined => plain(word)?.replace(/^(?:.*\/\/)?(?:www\.)?|[./].*/g, '');

const named = ({ brands }: Pack, name: string): BrandId | undefined =>
  brands.find(({ id, names }) => isBuiltIn(id) && names.some((each) => nameIn(each) === nameIn(name)))?.id;

/** The pack about the brand that is named, if there is one: the built-in one, or one that the owner's content brought. */
const aboutBrand = (host: Said, base: Pack, pack: Pack): Pack | undefined => {
  const isOwn = pack.brands.some(({ id }) => id === host.brand) && !base.brands.some(({ id }) => id === host.brand);
  if (isOwn) return { ...pack, brand: host.brand };
  const id = pack.brand !== base.brand || host.brand === base.brand ? pack.brand : named(base, host.brand);
  if (id) host.brand = id;
  return id && pack;
};

const CLOSED = {
  theme: { expected: ['auto', 'light', 'dark'], instead: INSTEAD.theme },
  resume: { expected: ['tab', 'device'], instead: INSTEAD.resume },
} as const;

const checkClosed = (host: Said): void => {
  for (const path of ['theme', 'resume'] as const) {
    const found = host[path];
    const { expected } = CLOSED[path];
    if (!found || expected.some((each) => each === found)) continue;
    say(host, { path, found, ...CLOSED[path] });
    host[path] = undefined;
  }
  const [language = ''] = plain(host.lang)?.split(/[-_]/) ?? [];
  if (language && !LOCALES.some((locale) => locale === language)) {
    say(host, { path: 'lang', found: host.lang, expected: LOCALES, instead: INSTEAD.lang });
  }
};

const checkAudience = (host: Said, pack: Pack): void => {
  const ids = pack.brands.find(({ id }) => id === pack.brand)?.audiences.map(({ id }) => id) ?? [];
  if (!host.audience || ids.includes(host.audience)) return;
  say(host, { path: 'audience', found: host.audience, expected: ids, instead: INSTEAD.audience });
  host.audience = undefined;
};

/** The pack for what the host says; none where the brand is not known: then the page's own words stay. */
export const understood = (host: Said, base: Pack, pack: Pack): Pack | undefined => {
  checkClosed(host);
  const about = aboutBrand(host, base, pack);
  if (about) checkAudience(host, about);
  else {
    const expected = [base.brand, 'one of your own pack'];
    say(host, { path: 'brand', found: host.brand, expected, instead: INSTEAD.brand });
  }
  return about;
};
