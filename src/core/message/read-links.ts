import type { Link, Span } from '../base/types.js';
import { ownerOf } from './domains.js';
import { findAddresses } from './find-addresses.js';
import { plainText } from '../text/plain-letters.js';
import { hostToUnicode } from './punycode.js';
import { decoded, knownTarget, ONWARD_PARAMETERS, parameterAddress } from './redirectors.js';
import { hidesTarget } from './shorteners.js';
import { ADDRESS, LINKS } from '../base/words-to-numbers.js';

/** An address as it stands in a part, not yet followed. */
export interface RawLink {
  readonly span?: Span;
  readonly shown: string;
  readonly address: string;
}

/** Slips of the pen and disguises that a browser or a reader takes for a web address. */
const SCHEME = /^h(?:t{1,3}|xx|xt|tx)p(s?):[/\\]*/i;

/** Addresses that open a browser from another app, and the web address in them. */
const IN_APP: readonly (readonly [pattern: RegExp, web: string])[] = [
  [/^intent:\/\/([^#]{1,2000})#intent;(?:[^#]{0,500};)?scheme=(https?);.*/i, '$2://$1'],
  [
    /^(?:x-safari-|microsoft-edge:|googlechromes?:\/\/navigate\?url=|firefox:\/\/open-url\?url=)(?=https?(?::|%3a))/i,
    '',
  ],
];

const fromApp = (address: string): string => {
  const found = IN_APP.find(([pattern]) => pattern.test(address));
  const web = found ? address.replace(...found) : address;
  return found && /^https?%3a/i.test(web) ? decoded(web) : web;
};

const parse = (address: string): URL | undefined => {
  const plain = fromApp(plainText(address.trim())).replace(SCHEME, 'http$1://');
  // Most ask in vain, and a thrown error takes longer than all the rest.
  if (plain === '') return undefined;
  try {
    return new URL(plain);
  } catch {
    return undefined;
  }
};

/** Follows redirectors that name their target, at most so many. */
const follow = (url: URL, via: readonly string[] = []): { readonly url: URL; readonly via: readonly string[] } => {
  const next = via.length < LINKS.redirects ? parse(knownTarget(url) ?? '') : undefined;
  return next ? follow(next, [...via, hostOf(url)]) : { url, via };
};

const hostOf = (url: URL): string => hostToUnicode(url.hostname).toLowerCase().replace(/\.$/, '');

const toLink = (raw: RawLink, url: URL, via: readonly string[]): Link => {
  const host = hostOf(url);
  return {
    ...(raw.span && { span: raw.span }),
    shown: raw.shown,
    target: url.href,
    host,
    owner: ownerOf(host),
    via,
    hidesTarget: hidesTarget(url),
  };
};

/**
 * A site nobody knows as a redirector may still pass on to `?url=…`, or only pretend to: both ends are listed,
 * so that an official address in a parameter hides nothing and a foreign one is not hidden.
 */
const onward = (raw: RawLink, url: URL, via: readonly string[]): readonly Link[] => {
  const next = parse(parameterAddress(url, ONWARD_PARAMETERS) ?? '');
  if (!next || next.hostname === url.hostname) return [];
  const end = follow(next, [...via, hostOf(url)]);
  return [toLink(raw, end.url, end.via)];
};

const isWeb = (url: URL): boolean => /^(?:https?|ftp):$/.test(url.protocol);

/**
 * Where an address leads, as far as can be read without opening it. Nothing for mailto:, tel: and what is no address.
 */
export const readAddress = (raw: RawLink): readonly Link[] => {
  const url = parse(raw.address);
  if (!url) return [];
  if (!isWeb(url))
    return /^(?:data|blob|file):$/.test(url.protocol)
      ? [
          {
            shown: raw.shown,
            ...(raw.span && { span: raw.span }),
            target: url.href.slice(0, ADDRESS.kept),
            host: '',
            owner: null,
            via: [],
            hidesTarget: false,
          },
        ]
      : [];
  const end = follow(url);
  return [...onward(raw, end.url, end.via), toLink(raw, end.url, end.via)];
};

/** The addresses in a part's running text. */
export const addressesIn = (part: string, text: string): readonly RawLink[] =>
  findAddresses(text).map(({ start, end, address }) => ({
    span: { part, start, end },
    shown: text.slice(start, end),
    address,
  }));

export const readLinks = (raws: readonly RawLink[]): readonly Link[] => raws.slice(0, LINKS.most).flatMap(readAddress);
