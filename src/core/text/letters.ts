import { CONFUSABLES, STROKES, type Confusable } from './confusables.js';
import { foldText, type Folded } from './fold-text.js';
import { isInvisible, project } from './plain-letters.js';
import { PROBING } from '../base/words-to-numbers.js';

/** Enclosed letters that Unicode does not decompose: 🅐, 🅰, 🄰 and flags' letters. */
const ENCLOSED: readonly (readonly [first: number, last: number])[] = [
  [0x1f130, 0x1f149],
  [0x1f150, 0x1f169],
  [0x1f170, 0x1f189],
  [0x1f1e6, 0x1f1ff],
];

const enclosed = (code: number): Confusable | undefined => {
  const range = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  return range && { script: 'Enclosed', looksLike: String.fromCharCode(0x61 + code - range[0]) };
};

const isMathematical = (code: number): boolean => code >= 0x1d400 && code <= 0x1d7ff;

/** 𝐀 is an A by Unicode itself; 𝚨 is a Greek one. */
const mathematical = (letter: string): Confusable | undefined => {
  const plain = letter.normalize('NFKC');
  return /^[a-z]$/i.test(plain) ? { script: 'Mathematical', looksLike: plain.toLowerCase() } : CONFUSABLES.get(plain);
};

/**
 * What a letter passes for, if it is of another script than it seems. Full-width letters are everyday Japanese and no
 * disguise.
 */
const disguise = (letter: string, code: number): Confusable | undefined => {
  if (code < 0x80) return undefined;
  return CONFUSABLES.get(letter) ?? (isMathematical(code) ? mathematical(letter) : enclosed(code));
};

/** What is left when disguises, strokes and letters that do not show are taken off. */
const undisguised = (letter: string, code: number): string =>
  isInvisible(code) ? '' : ((disguise(letter, code) ?? STROKES.get(letter))?.looksLike ?? letter);

const DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l' };
const ACCENTED = /^[\u00c0-\u024f\u1e00-\u1eff]$/;
const MARK = /^[\u0300-\u036f\ufe00-\ufe0f]$/;

const bareUnit = (unit: string): string => {
  if (unit < '\u0080') return DIGITS[unit] ?? unit;
  if (MARK.test(unit)) return '';
  return ACCENTED.test(unit) ? unit.normalize('NFD').charAt(0) : unit;
};

const toSkeleton = (text: string): Folded => {
  const plain = project(text, undisguised);
  const { folded, map, ends } = foldText(plain.text);
  const [units, starts, stops]: [string[], number[], number[]] = [[], [], []];
  for (let index = 0; index < folded.length; index += 1) {
    const unit = bareUnit(folded.charAt(index));
    if (unit === '') continue;
    units.push(unit);
    starts.push(plain.map[map[index] ?? 0] ?? 0);
    stops.push(endIn(text, plain.map[(ends[index] ?? 1) - 1] ?? 0));
  }
  return { folded: units.join(''), map: starts, ends: stops };
};

/** The names of brands and the hosts of one message are compared again and again; whole texts are not kept. */
const KEPT = 400;
const SHORT = 80;
let known = new Map<string, Folded>();
let before = new Map<string, Folded>();

const keep = (text: string, folded: Folded): Folded => {
  if (text.length > SHORT) return folded;
  if (known.size >= KEPT) [before, known] = [known, new Map<string, Folded>()];
  known.set(text, folded);
  return folded;
};

/**
 * The text as it looks: folded, every look-alike a plain Latin letter, without accents, 0 an o and 1 an l. For
 * comparing names; both sides are put through it.
 */
export const skeleton = (text: string): Folded => known.get(text) ?? keep(text, before.get(text) ?? toSkeleton(text));

/** Where the letter that begins here ends. */
const endIn = (text: string, start: number): number => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

/** A letter that passes for another. */
export interface Lookalike {
  /** UTF-16 offset in the text. */
  readonly index: number;
  readonly letter: string;
  readonly script: string;
  /** The Latin letter, lower case. */
  readonly looksLike: string;
}

/** Letters in a row; Japanese ends a row, letters that do not show do not. */
const WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}\p{N}\p{So}\u00ad\u200b-\u200d\u2060])+/gu;
const LATIN = /[a-z]/i;
const LATIN_SMALL = /[a-z]/;
/** Greek small letters are signs in everyday text: α版, γ-GTP, μm. */
const SIGN = /[α-ω]/;

const suspectsIn = (word: string, start: number): readonly Lookalike[] => {
  const found: Lookalike[] = [];
  let at = start;
  for (const letter of word) {
    const seen = disguise(letter, letter.codePointAt(0) ?? 0);
    if (seen) found.push({ index: at, letter, ...seen });
    at += letter.length;
  }
  return found;
};

const standsBesideLatin = (word: string, at: number): boolean =>
  LATIN_SMALL.test(word.charAt(at - 1)) || LATIN_SMALL.test(word.charAt(at + 1));

const PLAIN_SCRIPT: Readonly<Record<string, RegExp>> = {
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Armenian: /\p{Script=Armenian}/u,
};

/** The scripts a text is really written in: it has letters of them that look like no Latin one. */
const scriptsOf = (text: string): ReadonlySet<string> => {
  const own = Array.from(text.slice(0, 20_000))
    .filter((letter) => letter > '\u0370' && !CONFUSABLES.has(letter))
    .join('');
  return new Set(Object.keys(PLAIN_SCRIPT).filter((script) => PLAIN_SCRIPT[script]?.test(own)));
};

/**
 * Mixed with Latin letters in one word, or a word of nothing but look-alikes in a text that does not use that script
 * otherwise.
 */
const disguisedIn =
  (scripts: ReadonlySet<string>) =>
  ({ 0: word, index: start }: RegExpExecArray): readonly Lookalike[] => {
    const suspects = IS_ASCII.test(word) ? [] : suspectsIn(word, start);
    const isMixed = LATIN.test(word);
    const isWhole = suspects.length >= PROBING.disguisedWord && suspects.length === Array.from(word).length;
    return suspects.filter(({ index, letter, script }) =>
      SIGN.test(letter) ? standsBesideLatin(word, index - start) : isMixed || (isWhole && !scripts.has(script)),
    );
  };

const disguisedLetters = (text: string): readonly Lookalike[] =>
  [...text.matchAll(WORD)].flatMap(disguisedIn(scriptsOf(text)));

const IS_ASCII = /^[\0-\x7f]*$/;

/** Letters that pass for Latin ones where Latin ones are meant. Normal Japanese, Russian and Greek raise nothing. */
export const lookalikes = (text: string): readonly Lookalike[] => (IS_ASCII.test(text) ? [] : disguisedLetters(text));

const HIDDEN =
  /[\p{L}\p{N}](?=[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]+[\p{L}\p{N}])/gu;

/** Where letters stand that do not show, between letters that do. */
export const invisibles = (text: string): readonly number[] =>
  [...text.matchAll(HIDDEN)].map(({ index }) => index + 1).filter((index) => isInvisible(text.charCodeAt(index)));
