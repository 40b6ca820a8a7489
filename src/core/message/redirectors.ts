/**
 * Where an address names another address it leads on to. Data: a newcomer adds a line.
 * `host` is equal or a parent; `path` is how the path begins; `take` says where the target stands.
 */
interface Redirector {
  readonly host: string;
  readonly path?: string;
  /** Names of parameters, the first that is an address counts; or a way of its own. */
  readonly take: readonly string[] | Taker;
}
type Taker = 'path' | 'translate' | 'proofpoint-2' | 'proofpoint-3' | 'yahoo' | 'bing';

/** It redirects under each of its names. */
const GOOGLE =
  'com co.jp co.uk de fr ca com.br com.hk com.tw co.kr co.in com.au com.sg com.my com.ph co.th ' +
  'co.id com.vn co.nz cn es it nl be ch at pl pt se no fi dk ie cz hu ro gr ru com.ua com.tr ' +
  'com.mx com.ar com.co com.pe cl co.za com.eg com.sa ae co.il';

export const REDIRECTORS: readonly Redirector[] = [
  ...GOOGLE.split(' ').flatMap((ending): Redirector[] => [
    { host: `google.${ending}`, path: '/url', take: ['q', 'url'] },
    { host: `google.${ending}`, path: '/amp/s/', take: 'path' },
    { host: `google.${ending}`, path: '/imgres', take: ['imgrefurl'] },
  ]),
  { host: 'translate.goog', take: 'translate' },
  { host: 'translate.google.com', take: ['u'] },
  { host: 'cdn.ampproject.org', take: 'path' },
  { host: 'googleadservices.com', path: '/pagead/aclk', take: ['adurl'] },
  { host: 'doubleclick.net', take: ['adurl', 'ds_dest_url'] },
  { host: 'safelinks.protection.outlook.com', take: ['url'] },
  { host: 'awstrack.me', path: '/L0/', take: 'path' },
  { host: 'urldefense.proofpoint.com', path: '/v2/url', take: 'proofpoint-2' },
  { host: 'urldefense.com', path: '/v3/', take: 'proofpoint-3' },
  { host: 'facebook.com', path: '/l.php', take: ['u'] },
  { host: 'l.instagram.com', take: ['u'] },
  { host: 'youtube.com', path: '/redirect', take: ['q'] },
  { host: 'umblr.com', path: '/redirect', take: ['z'] },
  { host: 'disq.us', path: '/url', take: ['url'] },
  { host: 'vk.com', path: '/away.php', take: ['to'] },
  { host: 'slack-redir.net', path: '/link', take: ['url'] },
  { host: 'steamcommunity.com', path: '/linkfilter', take: ['u', 'url'] },
  { host: 'linkedin.com', path: '/redir/redirect', take: ['url'] },
  { host: 'duckduckgo.com', path: '/l/', take: ['uddg'] },
  { host: 'bing.com', path: '/ck/a', take: 'bing' },
  { host: 'search.yahoo.com', take: 'yahoo' },
  { host: 'search.yahoo.co.jp', take: 'yahoo' },
  { host: 'web.archive.org', path: '/web/', take: 'path' },
];

/**
 * Names under which any site passes an address on at once. Not those of a return after sign-in: `return_to`, `next`,
 * `continue`.
 */
export const ONWARD_PARAMETERS: readonly string[] = [
  'url',
  'u',
  'redirect',
  'redirect_url',
  'redirecturl',
  'redir',
  'target',
  'targeturl',
  'dest',
  'destination',
  'goto',
  'to',
  'link',
  'location',
  'out',
  'adurl',
  'path',
  'href',
  'uri',
  'site',
  'redirect_to',
  'redirectto',
  'forward',
  'forwardto',
  'jump',
  'go',
  'ru',
  'rurl',
];

/** Some encode it twice. */
const inPath = (url: URL): string => {
  const rest = (url.pathname + url.search).replace(/%25(?=2f|3a)/gi, '%');
  const named = /https?(?::|%3a)(?:\/|%2f){1,2}[^/].*/i.exec(rest);
  if (named) return /^https?(?::|%3a)%2f/i.test(named[0]) ? decoded(named[0].split('/')[0] ?? '') : named[0];
  const amp = /^\/(?:amp|c)\/s\/(.+)/.exec(rest);
  return amp ? `https://${amp[1]}` : '';
};

export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** `www-amazon-co-jp.translate.goog`: one hyphen is a dot, two are a hyphen. */
const translated = (url: URL): string => {
  const label = url.hostname.split('.')[0] ?? '';
  const host = label.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  return `https://${host}${url.pathname}`;
};

const BASE64_URL = /^a1[\w-]+$/;
const fromBing = (url: URL): string => {
  const value = url.searchParams.get('u') ?? '';
  return BASE64_URL.test(value) && value.length % 4 !== 3
    ? atob(value.slice(2).replace(/-/g, '+').replace(/_/g, '/'))
    : '';
};

const TAKERS: Readonly<Record<Taker, (url: URL) => string>> = {
  path: inPath,
  translate: translated,
  'proofpoint-2': (url) => decoded((url.searchParams.get('u') ?? '').replace(/-/g, '%').replace(/_/g, '/')),
  'proofpoint-3': ({ pathname, search }) =>
    `${pathname}${search}`.split('__')[1]?.replace(/^(https?):\/(?!\/)/, '$1://') ?? '',
  yahoo: (url) => decoded(/\/RU=([^/]+)/.exec(url.pathname)?.[1] ?? ''),
  bing: fromBing,
};

const ADDRESS = /^\s*(?:https?:)?\/\/[^/\s]/i;
const asAddress = (text: string): string | undefined =>
  ADDRESS.test(text) ? text.trim().replace(/^\/\//, 'https://') : undefined;

/** A look-up of what is listed for a host or a parent of it: asked of every link. */
export const listedBy = <Entry>(
  entries: readonly Entry[],
  hostOf: (entry: Entry) => string,
): ((host: string) => readonly Entry[]) => {
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) lists.set(hostOf(entry), [...(lists.get(hostOf(entry)) ?? []), entry]);
  return (host) => {
    const found: Entry[] = [];
    for (let tail = host; ; tail = tail.slice(tail.indexOf('.') + 1)) {
      found.push(...(lists.get(tail) ?? []));
      if (!tail.includes('.')) return found;
    }
  };
};

/** A parameter that is an address has these somewhere. */
const SLASHES = /(?:\/|%2f){2}/i;

/** The address a parameter of one of these names holds. */
export const parameterAddress = (url: URL, names: readonly string[]): string | undefined => {
  if (!SLASHES.test(url.search)) return undefined;
  for (const [name, value] of url.searchParams) {
    const address = names.includes(name.toLowerCase()) ? asAddress(value) : undefined;
    if (address) return address;
  }
  return undefined;
};

const redirectorsOf = listedBy(REDIRECTORS, ({ host }) => host);

/** Where a known redirector leads on to, if its address says so. */
export const knownTarget = (url: URL): string | undefined => {
  const redirector = redirectorsOf(url.hostname).find(({ path }) => url.pathname.startsWith(path ?? '/'));
  if (!redirector) return undefined;
  return typeof redirector.take === 'string'
    ? asAddress(TAKERS[redirector.take](url))
    : parameterAddress(url, redirector.take);
};
