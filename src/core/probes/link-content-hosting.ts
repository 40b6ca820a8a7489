import { readLinksBy, standingOfLink } from './seen-links.js';
import type { ProbeModule } from './reading.js';

export const linkContentHosting: ProbeModule<'link-content-hosting'> = {
  restsOn: 'marks',
  read: readLinksBy((link, { claimed }) => claimed !== undefined && standingOfLink(link, claimed) === 'anybody'),
};
