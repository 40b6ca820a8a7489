import { classOf } from '../brand-domains.js';
import { skeleton } from '../facts/letters.js';
import type { Brand } from '../schema/brand.js';

/** Hyphens inside a label are folded away with the rest; labels are looked at one by one, for `roma.zone` is no brand. */
const carries = (label: string, names: readonly string[]): boolean => {
  const looks = skeleton(label).folded;
  return names.some((name) => looks.includes(skeleton(name).folded));
};

/** The brand whose name a host carries without being one of its own. */
export const imitatedBy = (host: string, brands: readonly Brand[]): Brand | undefined =>
  brands.find((brand) => classOf(host, brand) === undefined && host.split('.').some((label) => carries(label, brand.addressNames)));

/** The brand whose name the part before the @ carries. What stands behind a + is the reader's own note. */
export const namedBefore = (address: string, brands: readonly Brand[]): Brand | undefined => {
  const local = address.split('@')[0]?.split('+')[0] ?? '';
  return brands.find((brand) => carries(local, brand.addressNames));
};
