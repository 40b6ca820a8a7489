import { UNKNOWN, type ProbeModule } from './reading.js';
import { imitatedBy } from './brand-imitation.js';
import { seenLinks } from './seen-links.js';

export const linkBrandInHost: ProbeModule<'link-brand-in-host'> = {
  restsOn: 'list',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const links = message.links.filter(({ host }) => imitatedBy(host, brands));
    return seenLinks(links, links[0] && imitatedBy(links[0].host, brands));
  },
};
