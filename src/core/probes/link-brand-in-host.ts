import { UNKNOWN, type Context, type Reading } from './reading.js';
import { imitatedBy } from './brand-imitation.js';
import { seenLinks } from './seen-links.js';

export const linkBrandInHost = (_: unknown, { message, brands }: Context): Reading => {
  if (!message) return UNKNOWN;
  const links = message.links.filter(({ host }) => imitatedBy(host, brands));
  return seenLinks(links, links[0] && imitatedBy(links[0].host, brands));
};
