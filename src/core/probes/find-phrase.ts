import { foldText } from '../facts/fold-text.js';
import type { Span } from '../types.js';
import { spanOf, type FoldedPart } from './folded-parts.js';

const compiled = new Map<string, RegExp>();
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `#` stands for a number; the rest is compared folded. */
const compile = (phrase: string): RegExp => {
  const known = compiled.get(phrase);
  if (known) return known;
  const pattern = new RegExp(phrase.split('#').map((piece) => escape(foldText(piece).folded)).join('\\d{1,4}'), 'g');
  compiled.set(phrase, pattern);
  return pattern;
};

const LATIN = /[a-z]/i;
const LOWER = /[a-z]/;

/** Spaces are folded away, so `urgent` must not be found inside `insurgent`. */
const beginsWord = ({ text, folded, drawn }: FoldedPart, start: number): boolean =>
  !LATIN.test(drawn.charAt(start)) || !LATIN.test(text.charAt((folded.map[start] ?? 0) - 1));

/** `Amazon` is not in `Amazonas`, but is in `AmazonPrime`. */
const endsWord = ({ text, folded, drawn }: FoldedPart, end: number): boolean =>
  !LATIN.test(drawn.charAt(end - 1)) || !LOWER.test(text.charAt(folded.ends[end - 1] ?? 0));

type Edge = (part: FoldedPart, match: { readonly start: number; readonly end: number }) => boolean;

const findWhere = (part: FoldedPart, phrase: string, fits: Edge): { readonly start: number; readonly end: number } | undefined => {
  for (const { 0: found, index } of part.drawn.matchAll(compile(phrase))) {
    const match = { start: index, end: index + found.length };
    if (found !== '' && fits(part, match)) return match;
  }
  return undefined;
};

/** Where a part says a phrase, in what the visitor sees. */
export const findPhrase = (part: FoldedPart, phrase: string): Span | undefined => {
  const match = findWhere(part, phrase, (where, { start }) => beginsWord(where, start));
  return match && spanOf(part, match.start, match.end);
};

/** Where a part names a name; glued letters before it are padding, small letters after it another word. */
export const findName = (part: FoldedPart, name: string): { readonly start: number; readonly end: number } | undefined =>
  findWhere(part, name, (where, { end }) => endsWord(where, end));
