import { standingOf } from '../message/brand-domains.js';
import { UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
import { seenLinks, standingOfLink } from './seen-links.js';

/** The brand whose own page only passes on to somebody else's: the address looks official and is not. */
const misused = (link: Link, brands: readonly Brand[]): Brand | undefined =>
  link.via.length === 0
    ? undefined
    : brands.find(
        (brand) =>
          link.via.some((host) => standingOf(host, brand) === 'official') && standingOfLink(link, brand) === 'foreign',
      );

export const linkLedAway: ProbeModule<'link-led-away'> = {
  restsOn: 'marks',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const links = message.links.filter((link) => misused(link, brands));
    return seenLinks(links, links[0] && misused(links[0], brands));
  },
};
