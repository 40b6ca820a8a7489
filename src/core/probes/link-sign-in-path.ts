import { classOf } from '../message/brand-domains.js';
import { UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
import { seenLinks } from './seen-links.js';

const behindHost = (target: string): string => target.toLowerCase().split('/').slice(3).join('/');

const copied = ({ host, target }: Link, brands: readonly Brand[]): Brand | undefined => {
  const path = `/${behindHost(target)}`;
  return brands.find(
    (brand) => brand.signInPaths?.some((each) => path.includes(each)) && classOf(host, brand) === undefined,
  );
};

export const linkSignInPath: ProbeModule<'link-sign-in-path'> = {
  restsOn: 'list',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const links = message.links.filter((link) => copied(link, brands));
    return seenLinks(links, links[0] && copied(links[0], brands));
  },
};
