import { isUnder, standingOf } from '../message/brand-domains.js';
import { NO, UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
import { seenLinks, standingOfLink } from './seen-links.js';

const isOwn = (link: Link, brand: Brand): boolean =>
  ['official', 'own'].includes(standingOfLink(link, brand)) &&
  link.via.every((host) => isUnder(host, link.owner ?? '') || standingOf(host, brand) !== 'foreign');

/**
 * Pictures and short links of the brand may stand beside; at least one link must lead to its site, and none
 * elsewhere.
 */
export const linkOfficial: ProbeModule<'link-official'> = {
  restsOn: 'marks',
  read: (_, { message, claimed }) => {
    if (!message || !claimed) return UNKNOWN;
    if (!message.links.every((link) => isOwn(link, claimed))) return NO;
    return seenLinks(
      message.links.filter((link) => standingOfLink(link, claimed) === 'official'),
      claimed,
    );
  },
};
