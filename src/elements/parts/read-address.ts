import { standingOf } from '../../core/message/brand-domains.js';
import type { Brand } from '../../core/schema/brand.js';
import type { Link } from '../../core/base/types.js';

/** Whose page a link leads to, as it is said to the visitor. */
export type Ownership = 'owner' | 'foreign' | 'hosting' | 'numeric' | 'hidden';

/** An address in the pieces that are drawn. */
export interface Address {
  readonly scheme: string;
  /** What stands before the owner and proves nothing. */
  readonly decoration: string;
  readonly owner: string;
  readonly path: string;
  readonly ownership: Ownership;
  /** What was undone to show it, so that it can be said. */
  readonly decoded: Decoded;
}

export interface Decoded {
  /** What stands before the @. */
  readonly user: string;
  /** The host as it is written, where its letters are encoded. */
  readonly host: string;
  /** How an IP address was written, where that was another notation. */
  readonly number: string;
  readonly percent: boolean;
}

/** Letters that turn the direction of writing could make an address read as another. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const PATH_SHOWN = 48;

const readable = (text: string): string => {
  try {
    return decodeURI(text).replace(TURNING, '');
  } catch {
    return text.replace(TURNING, '');
  }
};

const parse = (target: string): URL | undefined => {
  try {
    return new URL(target);
  } catch {
    return undefined;
  }
};

const shortPath = (path: string): string =>
  path.length > PATH_SHOWN ? `${path.slice(0, PATH_SHOWN)}…` : path === '/' ? '' : path;

const ownershipOf = ({ owner, host, hidesTarget }: Link, brand: Brand | undefined): Ownership => {
  if (hidesTarget) return 'hidden';
  if (owner === null) return 'numeric';
  const standing = brand && standingOf(host, brand);
  if (standing === 'anybody') return 'hosting';
  return standing === 'foreign' ? 'foreign' : 'owner';
};

/** Does the brand itself speak there? */
export const isOwn = (link: Link, brand: Brand): boolean =>
  ['official', 'own'].includes(standingOf(link.host, brand)) && !link.hidesTarget;

const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;
/** The host as it was typed; nobody else writes a number there. */
const WRITTEN = /^[a-z]+:[/\\]*(?:[^/?#@\\]*@)?([^/?#:\\]+)/i;

const otherNotation = (shown: string, host: string): string => {
  const written = IP.test(host) ? (WRITTEN.exec(shown)?.[1] ?? '') : '';
  return written !== '' && written !== host && /^[\dxa-f.]+$/i.test(written) ? written : '';
};

const decodedIn = ({ shown, host }: Link, { hostname, pathname, search }: URL, user: string): Decoded => ({
  user: user.replace(/@$/, ''),
  host: hostname.includes('xn--') ? hostname : '',
  number: otherNotation(shown, host),
  percent: readable(pathname + search) !== pathname + search,
});

/** Takes a link apart; undefined where it leads to no host. */
export const takeApart = (link: Link, brand: Brand | undefined): Address | undefined => {
  const url = link.host === '' ? undefined : parse(link.target);
  if (!url) return undefined;
  const { protocol, username, password, pathname, search, hash, port } = url;
  const owner = link.owner ?? link.host;
  const user = username ? `${readable(username)}${password ? `:${readable(password)}` : ''}@` : '';
  return {
    scheme: `${protocol}//`,
    decoration: user + (link.host.endsWith(`.${owner}`) ? link.host.slice(0, -owner.length) : ''),
    owner,
    path: shortPath(readable((port && `:${port}`) + pathname + search + hash)),
    ownership: ownershipOf(link, brand),
    decoded: decodedIn(link, url, user),
  };
};
