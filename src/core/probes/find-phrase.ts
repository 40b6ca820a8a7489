import { foldText, type Folded } from '../facts/fold-text.js';
import { skeleton } from '../facts/letters.js';
import type { Span } from '../types.js';
import { spanOf, type FoldedPart, type SaidPart } from './folded-parts.js';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const remember = (make: (phrase: string) => RegExp): ((phrase: string) => RegExp) => {
  const made = new Map<string, RegExp>();
  return (phrase) => {
    const known = made.get(phrase) ?? make(phrase);
    made.set(phrase, known);
    return known;
  };
};

/** `#` stands for a number; the rest is compared folded. */
const asSaid = remember((phrase) => new RegExp(phrase.split('#').map((piece) => escape(foldText(piece).folded)).join('\\d{1,4}'), 'g'));
const asLooks = remember((name) => new RegExp(escape(skeleton(name).folded), 'g'));

const LATIN = /[a-z]/i;
const LOWER = /[a-z]/;

/** Spaces are folded away, so `urgent` must not be found inside `insurgent`. */
const beginsWord = (text: string, folded: Folded, start: number): boolean =>
  !LATIN.test(folded.folded.charAt(start)) || !LATIN.test(text.charAt((folded.map[start] ?? 0) - 1));

/** `Amazon` is not in `Amazonas`, but is in `AmazonPrime`. */
const endsWord = (text: string, folded: Folded, end: number): boolean =>
  !LATIN.test(folded.folded.charAt(end - 1)) || !LOWER.test(text.charAt(folded.ends[end - 1] ?? 0));

type Fits = (start: number, end: number) => boolean;

const search = (part: SaidPart, folded: Folded, pattern: RegExp, fits: Fits): readonly Span[] =>
  [...folded.folded.matchAll(pattern)]
    .filter(({ 0: found, index }) => found !== '' && fits(index, index + found.length))
    .map(({ 0: found, index }) => spanOf(part, folded, index, index + found.length));

/** Where a part says a phrase. */
export const findPhrase = (part: SaidPart, phrase: string): Span | undefined =>
  search(part, part.said, asSaid(phrase), (start) => beginsWord(part.text, part.said, start))[0];

/** Where a part says words that carry a name, in whatever letters. */
export const findWords = (part: FoldedPart, words: string): Span | undefined => search(part, part.looks, asLooks(words), () => true)[0];

/** Where a part names a name, in whatever letters; letters glued before it are padding, small letters after it another word. */
export const findNames = (part: FoldedPart, name: string): readonly Span[] =>
  search(part, part.looks, asLooks(name), (_, end) => endsWord(part.text, part.looks, end));
