import { foldText, unfoldRange, type Folded } from './fold-text.js';
import { PHRASE } from '../base/words-to-numbers.js';

/** Pairs of neighbouring letters: what two people type alike, typos apart. */
export const pairsOf = (folded: string): readonly string[] =>
  Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2));

/** How much a pair says: common ones little, rare ones much. */
export type Weigh = (pair: string) => number;

/** Weights by how many of the wordings have the pair. */
export const weighPairs = (wordings: readonly string[]): Weigh => {
  const counts = new Map<string, number>();
  for (const wording of wordings)
    for (const pair of new Set(pairsOf(wording))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return (pair) => Math.log(1 + wordings.length / (counts.get(pair) ?? 1));
};

const total = (pairs: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const pair of pairs) sum += weigh(pair);
  return sum;
};

/** Which share of the wording stands close together somewhere in the text: 0 to 1. */
export const coverIn = (text: string, wording: string, weigh: Weigh): number => {
  const wanted = new Set(pairsOf(wording));
  const pairs = pairsOf(text);
  const width = Math.ceil(wording.length * PHRASE.stretch);
  const inside = new Map<string, number>();
  let sum = 0;
  let best = 0;
  const move = (pair: string | undefined, by: 1 | -1): void => {
    if (pair === undefined || !wanted.has(pair)) return;
    const before = inside.get(pair) ?? 0;
    inside.set(pair, before + by);
    if (before === (by === 1 ? 0 : 1)) sum += by * weigh(pair);
    best = Math.max(best, sum);
  };
  pairs.forEach((pair, at) => {
    if (at >= width) move(pairs[at - width], -1);
    move(pair, 1);
  });
  return best / total(wanted, weigh);
};

const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9\u00C0-\u024F]/i.test(letter);

const standsAlone = (text: string, start: number, end: number, phrase: string): boolean =>
  !(isLatin(text[start]) && isLatin(text[start - 1])) &&
  !(phrase.length < PHRASE.mayGoOn && isLatin(text[end - 1]) && isLatin(text[end]));

/** Where the phrase ends when one letter of it is wrong, missing or too many; -1 where it does not. */
const endAllowingOne = (text: string, phrase: string, at: number): number => {
  let same = 0;
  while (same < phrase.length && text[at + same] === phrase[same]) same++;
  const rest = phrase.slice(same + 1);
  if (text.startsWith(rest, at + same + 1)) return at + phrase.length;
  if (text.startsWith(rest, at + same)) return at + phrase.length - 1;
  return text.startsWith(phrase.slice(same), at + same + 1) ? at + phrase.length + 1 : -1;
};

/** Offsets in the folded text. The first and the last letter must be right, or every negation would be a typo. */
export const findFolded = (text: string, phrase: string): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(phrase.charAt(0)); at >= 0; at = text.indexOf(phrase.charAt(0), at + 1)) {
    const exact = text.startsWith(phrase, at);
    const end = exact ? at + phrase.length : phrase.length >= PHRASE.mayErr ? endAllowingOne(text, phrase, at) : -1;
    if (end > at && (exact || text[end - 1] === phrase.at(-1))) found.push([at, end]);
  }
  return found;
};

/** 「…」 in a phrase stands for a few letters: 「知らない…請求」 hears 「知らないAmazonの請求」. */
const GAP = '…';

type Stretch = readonly [from: number, to: number];

/** 「incorrect」 has 「correct」 in it and says the opposite. */
const TURNED = /(?<![a-z])(?:in|un|dis)$/i;

/** Where a later part of a phrase may begin: not behind a syllable that turns it round. */
const beginsWell =
  (text: string, { map }: Folded) =>
  (at: number): boolean => {
    const start = map[at] ?? 0;
    return !(isLatin(text[start]) && TURNED.test(text.slice(Math.max(0, start - 4), start).normalize('NFKC')));
  };

/** Where the part stands next, before the limit; -1 where it does not. */
const nextPart = (folded: string, part: string, from: number, mayBegin: (at: number) => boolean): number => {
  const reach = folded.slice(0, from + PHRASE.widestGap + part.length);
  for (let at = reach.indexOf(part, from); at >= 0; at = reach.indexOf(part, at + 1)) if (mayBegin(at)) return at;
  return -1;
};

/** The parts in order, each within reach of the one before. */
const findParts = (text: string, fold: Folded, [first = '', ...others]: readonly string[]): readonly Stretch[] =>
  others.reduce<readonly Stretch[]>(
    (found, part) =>
      found.flatMap(([from, to]) => {
        const at = nextPart(fold.folded, part, to, beginsWell(text, fold));
        return at < 0 ? [] : [[from, at + part.length] as const];
      }),
    findFolded(fold.folded, first),
  );

const foldedParts = new Map<string, readonly string[]>();

const partsOf = (phrase: string): readonly string[] => {
  const found = foldedParts.get(phrase) ?? phrase.split(GAP).map((part) => foldText(part).folded);
  foldedParts.set(phrase, found);
  return found;
};

const SENTENCE_END = /[。！？!?\n]|\.\s/u;

/** Where the phrase stands in the original text, typos allowed in long ones; a gap stays within a sentence. */
export const hearPhrase = (
  text: string,
  fold: Folded,
  phrase: string,
): readonly { readonly start: number; readonly end: number }[] => {
  const parts = partsOf(phrase);
  const last = parts.at(-1) ?? '';
  return findParts(text, fold, parts)
    .map(([from, to]) => unfoldRange(fold, from, to))
    .filter(
      ({ start, end }) =>
        standsAlone(text, start, end, last) && !(parts.length > 1 && SENTENCE_END.test(text.slice(start, end))),
    );
};

/** How many letters of the phrase are said, gaps not counted. */
export const lettersOf = (phrase: string): number => partsOf(phrase).reduce((sum, part) => sum + part.length, 0);
