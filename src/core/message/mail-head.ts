/**
 * The head of a mail or of one of its parts: what it says about the body, and its letters put right before they are
 * parsed.
 */
import { bytesOf, decodeBytes, decodeUtf7 } from './charset.js';
import { bytesIn, type Encoding } from './transfer.js';

/** What a head says about the body below it. */
export interface Entity {
  readonly type: string;
  readonly charset: string;
  readonly boundary: string;
  readonly encoding: Encoding;
  readonly attached: boolean;
  readonly flowed: 'no' | 'yes' | 'without-spaces';
}

const HEAD_END = /\n(?:\n|$)/;
export const splitHead = (entity: string): readonly [head: string, body: string] => {
  if (/^\n/.test(entity)) return ['', entity.slice(1)];
  const end = HEAD_END.exec(entity);
  return end ? [entity.slice(0, end.index), entity.slice(end.index + end[0].length)] : [entity, ''];
};

const unfold = (head: string): string => head.replace(/\n[ \t]+/g, ' ');
const field = (name: string): RegExp => new RegExp(`^${name}[ \\t]*:(.*)`, 'im');
const parameter = (name: string): RegExp => new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i');
const FIELDS = {
  type: field('content-type'),
  encoding: field('content-transfer-encoding'),
  disposition: field('content-disposition'),
} as const;
const PARAMETERS = {
  charset: parameter('charset'),
  boundary: parameter('boundary'),
  format: parameter('format'),
  delsp: parameter('delsp'),
} as const;

const fieldOf = (unfolded: string, name: keyof typeof FIELDS): string => FIELDS[name].exec(unfolded)?.[1]?.trim() ?? '';
const parameterOf = (value: string, name: keyof typeof PARAMETERS): string => {
  const [, quoted, bare] = PARAMETERS[name].exec(value) ?? [];
  return quoted ?? bare ?? '';
};

const encodingOf = (value: string): Encoding => {
  if (/base64/i.test(value)) return 'base64';
  return /quoted-?printable/i.test(value) ? 'quoted-printable' : 'plain';
};

const flowedIn = (type: string): Entity['flowed'] => {
  if (parameterOf(type, 'format').toLowerCase() !== 'flowed') return 'no';
  return parameterOf(type, 'delsp').toLowerCase() === 'yes' ? 'without-spaces' : 'yes';
};

export const describe = (head: string): Entity => {
  const unfolded = unfold(head);
  const type = fieldOf(unfolded, 'type');
  return {
    type: /^"?([^\s;"]*)/.exec(type)?.[1]?.toLowerCase() ?? '',
    charset: parameterOf(type, 'charset').toLowerCase(),
    boundary: parameterOf(type, 'boundary'),
    encoding: encodingOf(fieldOf(unfolded, 'encoding')),
    attached: /^attachment/i.test(fieldOf(unfolded, 'disposition')),
    flowed: flowedIn(type),
  };
};

/** A letter a byte; the other way is `bytesOf`. */
export const asBinary = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const WORDS = /=\?([\w.-]{1,40})\?([BQ])\?[^?\s]*\?=(?:\s+=\?\1\?\2\?[^?\s]*\?=)+/gi;
const PAYLOAD = /\?[BQ]\?([^?\s]*)\?=/gi;

const joinPayloads = (payloads: readonly string[], encoding: string): string =>
  /q/i.test(encoding) ? payloads.join('') : btoa(payloads.map(atob).join(''));

/** Words that a program cut off. */
const UNCLOSED = /=\?[\w.-]{1,40}\?[bq]\?[^?\s]{1,300}$/gim;

const UTF_7 = /=\?(?:unicode-1-1-)?utf-7\?([BQ])\?([^?\s]*)\?=/gi;

/** The parser does not know this table. */
const fromUtf7 = (found: string, encoding: string, payload: string): string => {
  const text = decodeUtf7(asBinary(bytesIn(payload, /q/i.test(encoding) ? 'quoted-printable' : 'base64')));
  return `=?utf-8?Q?${Array.from(new TextEncoder().encode(text), (byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')}?=`;
};

/** Some cut a letter of several bytes at the end of an encoded word: words that belong together are made one. */
const joinWords = (head: string): string =>
  head
    .replace(UNCLOSED, '$&?=')
    .replace(UTF_7, fromUtf7)
    .replace(WORDS, (found, charset: string, encoding: string) => {
      try {
        return `=?${charset}?${encoding}?${joinPayloads(
          [...found.matchAll(PAYLOAD)].map(([, payload = '']) => payload),
          encoding,
        )}?=`;
      } catch {
        return found;
      }
    });

/** Raw letters in a head have no declared charset: they are guessed and written as UTF-8, which the parser expects. */
export const repairHead = (head: string): string => {
  if (!/[^\t\n\r -~]/.test(head)) return joinWords(head);
  const bytes = bytesOf(head);
  return joinWords(bytes ? asBinary(new TextEncoder().encode(decodeBytes(bytes).text)) : head);
};
