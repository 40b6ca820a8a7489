import { ownerOf } from '../message/domains.js';
import { readLinksBy } from './seen-links.js';
import { shownHost } from './shown-address.js';

export const linkShownDiffers = readLinksBy((link) => {
  const shown = shownHost(link);
  return shown !== undefined && link.host !== '' && ownerOf(shown) !== link.owner;
});
