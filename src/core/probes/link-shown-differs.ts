import { ownerOf } from '../message/domains.js';
import { readLinksBy } from './seen-links.js';
import { shownHost } from './shown-address.js';
import type { ProbeModule } from './reading.js';

export const linkShownDiffers: ProbeModule<'link-shown-differs'> = {
  restsOn: 'marks',
  read: readLinksBy((link) => {
    const shown = shownHost(link);
    return shown !== undefined && link.host !== '' && ownerOf(shown) !== link.owner;
  }),
};
