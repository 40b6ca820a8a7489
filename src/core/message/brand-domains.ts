import { memoize } from '../base/memoize.js';
import type { Brand, DomainClass } from '../schema/brand.js';

export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** What each class of domain is worth as the place a link leads to, or as the place a mail comes from. */
const SPEAKS: Readonly<Record<DomainClass, { readonly link: 'official' | 'own' | 'anybody'; readonly mail: boolean }>> =
  {
    store: { link: 'official', mail: true },
    mail: { link: 'own', mail: true },
    envelope: { link: 'own', mail: true },
    short: { link: 'own', mail: false },
    media: { link: 'own', mail: false },
    other: { link: 'own', mail: false },
    hosting: { link: 'anybody', mail: false },
  };

/** A domain in two classes counts as the first of them. */
const listOf = memoize(({ domains }: Brand): ReadonlyMap<string, DomainClass> => {
  const kinds = (Object.keys(SPEAKS) as DomainClass[]).reverse();
  return new Map(kinds.flatMap((kind) => (domains[kind] ?? []).map((domain) => [domain, kind] as const)));
});

/** The class of the longest listed domain a host stands under; undefined = none of the brand's. */
export const classOf = (host: string, brand: Brand): DomainClass | undefined => {
  const list = listOf(brand);
  // Asked of every link for every brand: no list of labels is made for it.
  for (let from = 0; ; from = host.indexOf('.', from) + 1) {
    const found = list.get(from === 0 ? host : host.slice(from));
    if (found || host.indexOf('.', from) < 0) return found;
  }
};

export type Standing = 'official' | 'own' | 'anybody' | 'foreign';

/** Whose word a link to this host is. */
export const standingOf = (host: string, brand: Brand): Standing => {
  const kind = classOf(host, brand);
  return kind ? SPEAKS[kind].link : 'foreign';
};

/** May the brand's own mail come from here? */
export const sendsMail = (host: string, brand: Brand): boolean => {
  const kind = classOf(host, brand);
  return kind !== undefined && SPEAKS[kind].mail;
};

/** The domain to draw beside a foreign one. */
export const officialDomain = (brand: Brand): string => brand.domains.store?.[0] ?? '';

/** May "not official" decide? Not where the list is past its day, or a domain of it rests on one source. */
export const isFirm = ({ thin, expires }: Brand, today: string | undefined): boolean =>
  thin !== true && (today === undefined || today <= expires);
