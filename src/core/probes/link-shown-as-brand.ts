import { standingOf } from '../message/brand-domains.js';
import { UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
import { seenLinks } from './seen-links.js';
import { shownHost } from './shown-address.js';

/** The brand whose address is shown while another is linked. */
export const posedBrand = (link: Link, brands: readonly Brand[]): Brand | undefined => {
  const shown = shownHost(link);
  return shown === undefined || shown === link.host || link.host === ''
    ? undefined
    : brands.find(
        (brand) =>
          standingOf(shown, brand) === 'official' && ['foreign', 'anybody'].includes(standingOf(link.host, brand)),
      );
};

export const linkShownAsBrand: ProbeModule<'link-shown-as-brand'> = {
  restsOn: 'list',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const links = message.links.filter((link) => posedBrand(link, brands));
    return seenLinks(links, links[0] && posedBrand(links[0], brands));
  },
};
