/**
 * A text part's bytes as letters. Ours and not the parser's, for what is declared is often wrong and the bytes have
 * to be asked.
 */
import {
  asUtf8,
  decodeBytes,
  decodeUtf7,
  isJapanese,
  marked,
  readsBetter,
  tableFor,
  tryDecode,
  unmangle,
} from './charset.js';
import type { Entity } from './mail-head.js';
import { bytesIn } from './transfer.js';

export interface PartText {
  readonly text: string;
  /** Not as declared. */
  readonly guessed: boolean;
}

/** Written in ASCII letters, so that a paste carries them unread. */
const SEVEN_BIT = /^(?:iso-?2022-|(?:unicode-1-1-)?utf-7$)/;

/** Text that was pasted is decoded already, whatever its head says; only encoded parts still hold bytes. */
const charsetOf = ({ charset, encoding }: Entity, pasted: boolean): string =>
  pasted && encoding === 'plain' && !SEVEN_BIT.test(charset) ? 'utf-8' : charset;

/** A letter nobody wrote, or an escape that should have been read: the declaration was wrong. */
const BROKEN = /\ufffd|\u001b[$(]/;
const LATIN = /^(?:windows-125|iso-8859|macintosh)/;

/**
 * Where nothing contradicts a declaration, it holds: Latin tables read any bytes, and then Japanese tells itself by
 * its kana.
 */
const recheck = (bytes: Uint8Array, table: string, read: string): PartText => {
  if (!BROKEN.test(read) && !LATIN.test(table)) return { text: read, guessed: false };
  const { text } = decodeBytes(bytes);
  const isBetter = readsBetter(text, read) && (BROKEN.test(read) || isJapanese(text));
  return isBetter ? { text, guessed: text !== read } : { text: read, guessed: false };
};

/** Where a text was cut, its last letter may be half. */
const uncut = (text: string): string => text.trimEnd().replace(/\ufffd{1,3}$/, '');

const decode = (bytes: Uint8Array, charset: string, isCut: boolean): PartText => {
  const table = marked(bytes) ?? (charset === '' ? 'utf-8' : tableFor(charset));
  if (table === undefined) return { text: decodeBytes(bytes).text, guessed: true };
  if (table === 'utf-7') return { text: decodeUtf7(new TextDecoder().decode(bytes)), guessed: false };
  const meant = table.startsWith('utf-') ? undefined : asUtf8(bytes);
  if (meant !== undefined) return { text: meant, guessed: true };
  const read = tryDecode(bytes, table, false) ?? '';
  return recheck(bytes, table, isCut ? uncut(read) : read);
};

/** UTF-8 that somebody read with the wrong table before it was sent. */
const undone = ({ text, guessed }: PartText): PartText => {
  const meant = unmangle(text);
  return { text: meant ?? text, guessed: guessed || meant !== undefined };
};

const SIGNATURE = /^-- $/;

/** RFC 3676: a line that ends in a space goes on. */
const unflow = (text: string, dropSpaces: boolean): string => {
  const pieces: string[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const shown = line.startsWith(' ') ? line.slice(1) : line;
    const goesOn = shown.endsWith(' ') && !SIGNATURE.test(shown);
    pieces.push(goesOn && dropSpaces ? shown.slice(0, -1) : shown, goesOn ? '' : '\n');
  }
  return pieces.join('');
};

/** A body as it stands in the source, one letter a byte, as the text it means. */
export const decodePart = (body: string, entity: Entity, pasted: boolean, isCut: boolean): PartText => {
  const whole = undone(decode(bytesIn(body, entity.encoding), charsetOf(entity, pasted), isCut));
  return entity.flowed === 'no' ? whole : { ...whole, text: unflow(whole.text, entity.flowed === 'without-spaces') };
};
