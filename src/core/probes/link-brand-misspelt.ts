import { classOf } from '../message/brand-domains.js';
import { skeleton } from '../text/letters.js';
import { UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import { memoizeHost } from './memoize-host.js';
import { seenLinks } from './seen-links.js';
import { editDistance } from './spelling.js';
import { PROBING } from '../base/words-to-numbers.js';

/** The words of a host without its ending. */
const wordsOf = (host: string): readonly string[] =>
  host
    .split('.')
    .slice(0, -1)
    .flatMap((label) => [label, ...label.split('-')])
    .map((word) => skeleton(word).folded);

const rarest = (name: string): string => [...name].find((letter) => 'zqxjkvw'.includes(letter)) ?? '';

/** Same first letter and its rarest letter: `arizona` keeps both and is four letters away. */
const isNear = (word: string, name: string, others: readonly string[]): boolean =>
  Math.abs(word.length - name.length) <= PROBING.misspeltBy &&
  word[0] === name[0] &&
  word.includes(rarest(name)) &&
  !others.includes(word) &&
  editDistance(word, name) <= PROBING.misspeltBy;

const misspells = (words: readonly string[], { addressNames: [name = ''], otherWords = [] }: Brand): boolean =>
  name.length >= PROBING.misspeltName &&
  words.some((word) => word.length >= PROBING.misspeltName - 1 && word !== name && isNear(word, name, otherWords));

const misspelt = memoizeHost((host, brands) => {
  const words = wordsOf(host);
  return brands.find((brand) => misspells(words, brand) && classOf(host, brand) === undefined);
});

export const linkBrandMisspelt: ProbeModule<'link-brand-misspelt'> = {
  restsOn: 'marks',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const links = message.links.filter(({ host }) => misspelt(host, brands));
    return seenLinks(links, links[0] && misspelt(links[0].host, brands));
  },
};
