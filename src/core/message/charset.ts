/** Bytes as text, declared or not. TextDecoder knows the tables; this knows what people declare wrongly. */
import { CHARSET } from '../base/words-to-numbers.js';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** Not by a declaration or a byte order mark. */
  readonly guessed: boolean;
}

export const tryDecode = (bytes: Uint8Array, charset: string, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Names that mail uses for tables TextDecoder knows by another. */
const ALIASES: readonly (readonly [name: RegExp, table: string])[] = [
  [/^(?:cp|windows-|ms|ibm|x-ms-cp)932$|^(?:x-)?(?:ms-?kanji|sjis|shift-?jis)/, 'shift_jis'],
  [/^iso-?2022-?jp|^cp5022[012]$|^jis$/, 'iso-2022-jp'],
  [/^(?:x-)?euc-?jp|^cp51932$/, 'euc-jp'],
  [/^(?:cp|windows-|ms)936$|^gb_?2312/, 'gbk'],
  [/^cp949$|^uhc$/, 'euc-kr'],
  [/^(?:cp|windows-)950$/, 'big5'],
  [/utf-?7/, 'utf-7'],
  [/utf-?8/, 'utf-8'],
];

const knownTable = (charset: string): string | undefined => {
  try {
    const { encoding } = new TextDecoder(charset);
    return encoding === 'replacement' ? undefined : encoding;
  } catch {
    return undefined;
  }
};

/** The table to read a declared charset with; undefined where nobody knows it. */
export const tableFor = (charset: string): string | undefined =>
  knownTable(charset) ?? ALIASES.find(([name]) => name.test(charset))?.[1];

const CANDIDATES = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'] as const;

const KANA = /[\u3041-\u30fe]/g;
/** Rows that Japanese, Chinese and Korean mail hardly ever shows: a sign of the wrong table. */
const ODD = /[\u001b\uff61-\uff9f\ue000-\uf8ff\u0400-\u04ff\u0080-\u00ff\ufffd]/g;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const shareOf = (text: string): number =>
  (CHARSET.kana * countOf(text, KANA) - CHARSET.odd * countOf(text, ODD)) / (text.length + 1);
/** How much a decoding reads like a message; kana tell Japanese at once. */
const likeness = (text: string): number => shareOf(text.slice(0, CHARSET.read));

/** Whether the first of two readings of the same bytes is the more likely one. */
export const readsBetter = (one: string, other: string): boolean => likeness(one) > likeness(other);

/** Whether it reads like Japanese: Latin texts never show kana by accident. */
export const isJapanese = (text: string): boolean => countOf(text.slice(0, CHARSET.sample), KANA) > 1;

const hasEscape = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
};

/** The beginning of it, cut between lines where there are any, so that no letter is broken. */
export const startOf = (bytes: Uint8Array, limit: number): Uint8Array => {
  if (bytes.length <= limit) return bytes;
  const end = bytes.lastIndexOf(0x0a, limit);
  return bytes.subarray(0, end > 0 ? end : limit);
};

const bestOf = (bytes: Uint8Array): string => {
  const start = startOf(bytes, CHARSET.sample);
  const read = CANDIDATES.map((charset) => ({ charset, text: tryDecode(start, charset, true) }));
  const scored = read.flatMap(({ charset, text }) => (text === undefined ? [] : [{ charset, score: likeness(text) }]));
  return scored.sort((a, b) => b.score - a.score)[0]?.charset ?? 'windows-1252';
};

const MARKS: readonly (readonly [charset: string, ...mark: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** By its byte order mark. */
export const marked = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** The charset these bytes are most likely in, whatever was declared: valid UTF-8 is hardly ever anything else. */
const detect = (bytes: Uint8Array): string => {
  const [first, second, third, fourth] = bytes;
  // ASCII at the beginning, in two bytes a letter.
  if (second === 0 && fourth === 0 && first) return 'utf-16le';
  if (first === 0 && third === 0 && second) return 'utf-16be';
  if (hasEscape(bytes)) return 'iso-2022-jp';
  return tryDecode(bytes, 'utf-8', true) === undefined ? bestOf(bytes) : 'utf-8';
};

const WIDE = /[\u0800-\uffff]/g;
const HIGH = 0x80;

/**
 * What is valid UTF-8 with letters of three bytes is nothing else: short Chinese words alone may pass for two bytes.
 */
export const asUtf8 = (bytes: Uint8Array): string | undefined => {
  if (!bytes.some((byte) => byte >= HIGH)) return undefined;
  const text = tryDecode(bytes, 'utf-8', true);
  return text !== undefined && countOf(text.slice(0, CHARSET.sample), WIDE) > 1 ? text : undefined;
};

/** Reads bytes; never throws. */
export const decodeBytes = (bytes: Uint8Array): Decoded => {
  const known = marked(bytes);
  const charset = known ?? detect(bytes);
  return { text: tryDecode(bytes, charset, false) ?? '', charset, guessed: known === undefined && charset !== 'utf-8' };
};

/** windows-1252 the other way: each of its 256 letters back to its byte. */
const BYTE_OF = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (letter, byte) => [letter, byte],
  ),
);

/** The bytes a text was decoded from as windows-1252; undefined where a letter cannot come from there. */
export const bytesOf = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : BYTE_OF.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
};

// Two letters or more that are one letter of UTF-8 read as windows-1252: 「ã‚¢」 is 「ア」.
const MANGLED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]/;

/** Undoes UTF-8 that somebody read as windows-1252; undefined where nothing is to be undone. */
export const unmangle = (text: string): string | undefined => {
  const bytes = MANGLED.test(text) ? bytesOf(text) : undefined;
  return bytes && tryDecode(bytes, 'utf-8', true);
};

const UTF_7 = /\+([A-Za-z\d+/]*)-?/g;

/** RFC 2152. */
export const decodeUtf7 = (text: string): string =>
  text.replace(UTF_7, (whole, encoded: string) => {
    if (encoded === '') return '+';
    const raw = encoded.length % 4 === 1 ? '' : atob(encoded);
    return raw === ''
      ? whole
      : (tryDecode(
          Uint8Array.from(raw.slice(0, raw.length & ~1), (letter) => letter.charCodeAt(0)),
          'utf-16be',
          false,
        ) ?? whole);
  });
