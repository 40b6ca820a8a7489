import { readLinksBy, standingOfLink } from './seen-links.js';
import type { ProbeModule } from './reading.js';

export const linkForeign: ProbeModule<'link-foreign'> = {
  restsOn: 'list',
  read: readLinksBy((link, { claimed }) => claimed !== undefined && standingOfLink(link, claimed) === 'foreign'),
};
