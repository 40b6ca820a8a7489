import { classOf, standingOf } from '../message/brand-domains.js';
import { skeleton } from '../text/letters.js';
import type { Brand } from '../schema/brand.js';
import { memoizeHost } from './memoize-host.js';

const looksOf = (label: string): string => skeleton(label).folded;

/** Words that end in another word that contains the name: `banco-amazonia`. */
const isAnother = (word: string, others: readonly string[]): boolean =>
  others.some((other) => looksOf(word).endsWith(looksOf(other)));

/**
 * Hyphens inside a label are folded away with the rest; labels are looked at one by one, for `roma.zone` is no brand.
 */
const carries = (label: string, { addressNames, inPassing, otherWords = [] }: Brand): boolean => {
  const looks = looksOf(label);
  if (!addressNames.some((name) => looks.includes(looksOf(name)))) return false;
  if (inPassing) return !otherWords.some((word) => looks.includes(looksOf(word)));
  const rest = looksOf(
    label
      .split('-')
      .filter((word) => !isAnother(word, otherWords))
      .join('-'),
  );
  return rest === looks || addressNames.some((name) => rest.includes(looksOf(name)));
};

/** `jcb.co.jp.evil.example`: the whole of its own address, and then another's. */
const leadsIn = (host: string, { domains: { store = [] } }: Brand): boolean =>
  store.some((domain) => `.${host}`.includes(`.${domain}.`));

/** Whose own host it is, if any brand's. */
export const brandOf = memoizeHost((host, brands) =>
  brands.find((brand) => ['official', 'own'].includes(standingOf(host, brand))),
);

/** The brand whose name a host carries without being one of its own; another brand's own host names it by right. */
export const imitatedBy = memoizeHost((host, brands) => {
  const brand = brands.find(
    (each) =>
      classOf(host, each) === undefined &&
      (leadsIn(host, each) || host.split('.').some((label) => carries(label, each))),
  );
  return brand && !brandOf(host, brands) ? brand : undefined;
});

/**
 * The brand whose name the part before the @ carries; `rakuten@` is any shop's. What stands behind a + is the
 * reader's own note.
 */
export const namedBefore = (address: string, brands: readonly Brand[]): Brand | undefined => {
  const local = address.split('@')[0]?.split('+')[0] ?? '';
  return brands.find((brand) => !brand.inPassing && carries(local, brand));
};
