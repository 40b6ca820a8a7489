/** Soft hyphen, joiners, vowel separators, Hangul fillers, the byte order mark. */
const INVISIBLE: ReadonlySet<number> = new Set([0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x3164, 0xfeff, 0xffa0]);

/** Spaces without width and marks of direction, variation selectors, tags. */
const isInvisibleMark = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0000 && code <= 0xe0fff);

/** Letters that do not show. */
export const isInvisible = (code: number): boolean => isInvisibleMark(code) || INVISIBLE.has(code);

/** A text with some letters replaced or left out, and for each unit where it came from. */
export interface Projection {
  readonly text: string;
  /** One longer than `text`: the last entry is where the original ends. */
  readonly map: readonly number[];
}

/** Full-width marks that end a sentence or open a bracket in Japanese, and never belong to an address. */
const SENTENCE_MARKS = '！＂＇（），；＜＞？［］｛｜｝';

/** A letter as an address means it: full-width and mathematical letters are what they look like. */
const plain = (letter: string, code: number): string => {
  if (isInvisible(code)) return '';
  const isStyled =
    (code >= 0xff01 && code <= 0xff5e && !SENTENCE_MARKS.includes(letter)) ||
    (code >= 0x24b6 && code <= 0x24e9) ||
    (code >= 0x1d400 && code <= 0x1d7ff);
  return isStyled ? letter.normalize('NFKC') : letter;
};

const IS_ASCII = /^[\t\n\r -~]*$/;

/** 0, 1, 2 …: longer when a longer text comes. */
let counted: readonly number[] = [];

/** Every letter of a text in ASCII stands where it stood. */
const identityOf = (length: number): readonly number[] => {
  if (counted.length < length) counted = Array.from({ length: 2 * length }, (_, index) => index);
  return counted.slice(0, length);
};

/** Replaces letter by letter, keeping for each unit where it came from. ASCII is never asked about. */
export const project = (text: string, replace: (letter: string, code: number) => string): Projection => {
  if (IS_ASCII.test(text)) return { text, map: identityOf(text.length + 1) };
  const parts: string[] = [];
  const map: number[] = [];
  let at = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const shown = code < 0x80 ? letter : replace(letter, code);
    parts.push(shown);
    for (let unit = 0; unit < shown.length; unit += 1) map.push(at);
    at += letter.length;
  }
  map.push(at);
  return { text: parts.join(''), map };
};

/** The text as an address reads it, with the way back. */
export const plainLetters = (text: string): Projection => project(text, plain);

/** The text as an address reads it. */
export const plainText = (text: string): string => (IS_ASCII.test(text) ? text : plainLetters(text).text);
