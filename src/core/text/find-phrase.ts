import { escapePattern } from './escape-pattern.js';
import { foldText, type Folded } from './fold-text.js';
import { skeleton } from './letters.js';
import { memoize } from '../base/memoize.js';
import type { Span } from '../base/types.js';
import { spanOf, type FoldedPart, type SaidPart } from './folded-parts.js';
import { PHRASE } from '../base/words-to-numbers.js';

/** What is looked for. Most of a thousand phrases are not there, and asking for one piece of them tells so at once. */
interface Wanted {
  readonly piece: string;
  readonly pattern: RegExp;
}

const wantedOf = (pieces: readonly string[]): Wanted => ({
  piece: pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''),
  pattern: new RegExp(pieces.map(escapePattern).join('\\d{1,4}'), 'g'),
});

const rememberWanted = (make: (phrase: string) => Wanted): ((phrase: string) => Wanted) => {
  const made = new Map<string, Wanted>();
  return (phrase) => {
    const known = made.get(phrase) ?? make(phrase);
    made.set(phrase, known);
    return known;
  };
};

/** `#` stands for a number; the rest is compared folded. */
const asSaid = rememberWanted((phrase) => wantedOf(phrase.split('#').map((piece) => foldText(piece).folded)));
const asLooks = rememberWanted((name) => wantedOf([skeleton(name).folded]));

const LATIN = /[a-z]/i;
const LOWER = /[a-z]/;

/** Spaces are folded away, so `urgent` must not be found inside `insurgent`. */
const beginsWord = (text: string, folded: Folded, start: number): boolean =>
  !LATIN.test(folded.folded.charAt(start)) || !LATIN.test(text.charAt((folded.map[start] ?? 0) - 1));

/** `Amazon` is not in `Amazonas`, but is in `AmazonPrime`. */
const endsWord = (text: string, folded: Folded, end: number): boolean =>
  !LATIN.test(folded.folded.charAt(end - 1)) || !LOWER.test(text.charAt(folded.ends[end - 1] ?? 0));

type Fits = (start: number, end: number) => boolean;

function* search(part: SaidPart, folded: Folded, { piece, pattern }: Wanted, fits: Fits): Generator<Span, undefined> {
  if (!folded.folded.includes(piece)) return;
  for (const { 0: found, index } of folded.folded.matchAll(pattern))
    if (found !== '' && fits(index, index + found.length)) yield spanOf(part, folded, index, index + found.length);
}

const searchPhrase = (part: SaidPart, phrase: string): Generator<Span, undefined> =>
  search(part, part.said, asSaid(phrase), (start) => beginsWord(part.text, part.said, start));

/** Where a part says a phrase. */
export const findPhrase = (part: SaidPart, phrase: string): Span | undefined => searchPhrase(part, phrase).next().value;

/** Is there one of the sorted places within reach? Long mails have thousands, so that they are not asked one by one. */
const isNearAny = ({ start, end }: Span, places: readonly number[]): boolean => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start - PHRASE.near) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? Infinity) <= end + PHRASE.near;
};

/**
 * Where a part says one of the phrases, and near it one of the others: far apart in a long mail they have nothing to
 * do with each other.
 */
export const findBeside = (part: SaidPart, phrases: readonly string[], beside: readonly string[]): Span | undefined => {
  const places = beside
    .flatMap((phrase) => [...searchPhrase(part, phrase)].map(({ start }) => start))
    .sort((a, b) => a - b);
  if (places.length === 0) return undefined;
  for (const phrase of phrases) for (const span of searchPhrase(part, phrase)) if (isNearAny(span, places)) return span;
  return undefined;
};

const unionOf = memoize(
  (phrases: readonly string[]) => new RegExp(phrases.map((phrase) => escapePattern(asSaid(phrase).piece)).join('|')),
);
/** In a text so long, looking for one phrase after the other is quicker. */
const LONG = 600;

/** Whether any of the phrases may be there: one look at a short text instead of a thousand. */
export const maySay = ({ said }: SaidPart, phrases: readonly string[]): boolean =>
  said.folded.length > LONG || unionOf(phrases).test(said.folded);

/** Where a part says words that carry a name, in whatever letters. */
export const findWords = (part: FoldedPart, words: string): Span | undefined =>
  search(part, part.looks, asLooks(words), () => true).next().value;

/**
 * Where a part names a name, in whatever letters; letters glued before it are padding, small letters after it another
 * word.
 */
export const findNames = (part: FoldedPart, name: string): readonly Span[] => [
  ...search(part, part.looks, asLooks(name), (_, end) => endsWord(part.text, part.looks, end)),
];
