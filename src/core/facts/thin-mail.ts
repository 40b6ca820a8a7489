import { bytesOf, decodeBytes } from './charset.js';

/** A mail made small before it is parsed: attachments emptied, long texts cut, charsets written as they are to be read. */
export interface ThinMail {
  /** One letter a byte. */
  readonly source: string;
  /** Of each attachment, in order. */
  readonly sizes: readonly number[];
  /** What texts are to be read with, as declared, lower case, in order. */
  readonly charsets: readonly string[];
  /** A text was longer than anybody reads. */
  readonly cut: boolean;
  /** A whole mail hangs on this one. */
  readonly nested: boolean;
}

/** Which charset a part is to be read with. `encoded`: base64 or quoted-printable, so the declaration holds whatever became of the text around it. */
export type CharsetRule = (declared: string, encoded: boolean) => string;

/** More than this is no message but filler; of all parts together, and as encoded. */
const TEXT_LIMIT = 300_000;
const ALL_TEXTS_LIMIT = 600_000;
/** A mail has a few dozen parts at most; thousands are there to keep a reader busy. */
const PART_LIMIT = 300;

const HEAD_END = /\n(?:\n|$)/;
const splitHead = (entity: string): readonly [head: string, body: string] => {
  if (/^\n/.test(entity)) return ['', entity];
  const end = HEAD_END.exec(entity);
  return end ? [entity.slice(0, end.index), entity.slice(end.index)] : [entity, ''];
};

const unfold = (head: string): string => head.replace(/\n[ \t]+/g, ' ');
const field = (name: string): RegExp => new RegExp(`^${name}[ \\t]*:(.*)`, 'im');
const parameter = (name: string): RegExp => new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i');
const FIELDS = { type: field('content-type'), encoding: field('content-transfer-encoding'), disposition: field('content-disposition') } as const;
const PARAMETERS = { charset: parameter('charset'), boundary: parameter('boundary') } as const;

const fieldOf = (unfolded: string, name: keyof typeof FIELDS): string => FIELDS[name].exec(unfolded)?.[1]?.trim() ?? '';
const parameterOf = (value: string, name: keyof typeof PARAMETERS): string => {
  const [, quoted, bare] = PARAMETERS[name].exec(value) ?? [];
  return quoted ?? bare ?? '';
};

interface Entity {
  readonly type: string;
  readonly charset: string;
  readonly boundary: string;
  readonly encoding: string;
  readonly attached: boolean;
}

const describe = (head: string): Entity => {
  const unfolded = unfold(head);
  const type = fieldOf(unfolded, 'type');
  return {
    type: /^[^\s;]*/.exec(type)?.[0]?.toLowerCase() ?? '',
    charset: parameterOf(type, 'charset').toLowerCase(),
    boundary: parameterOf(type, 'boundary'),
    encoding: fieldOf(unfolded, 'encoding').toLowerCase(),
    attached: /^attachment/i.test(fieldOf(unfolded, 'disposition')),
  };
};

const isEncoded = (encoding: string): boolean => /^(?:base64|quoted-printable)/.test(encoding);

/** A letter a byte; the other way is `bytesOf`. */
export const asBinary = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const WORDS = /=\?([\w.-]{1,40})\?([BQ])\?[^?\s]*\?=(?:\s+=\?\1\?\2\?[^?\s]*\?=)+/gi;
const PAYLOAD = /\?[BQ]\?([^?\s]*)\?=/gi;

const joinPayloads = (payloads: readonly string[], encoding: string): string => (/q/i.test(encoding) ? payloads.join('') : btoa(payloads.map(atob).join('')));

/** Some cut a letter of several bytes at the end of an encoded word: words that belong together are made one. */
const joinWords = (head: string): string =>
  head.replace(WORDS, (found, charset: string, encoding: string) => {
    try {
      return `=?${charset}?${encoding}?${joinPayloads([...found.matchAll(PAYLOAD)].map(([, payload = '']) => payload), encoding)}?=`;
    } catch {
      return found;
    }
  });

/** Raw letters in a head have no declared charset: they are guessed and written as UTF-8, which the parser expects. */
const repairHead = (head: string): string => {
  if (!/[^\t\n\r -~]/.test(head)) return joinWords(head);
  const bytes = bytesOf(head);
  return joinWords(bytes ? asBinary(new TextEncoder().encode(decodeBytes(bytes).text)) : head);
};

const CHARSET = /(;\s*charset\s*=\s*)(?:"[^"]*"|[^\s;"]+)/i;
const TYPE = /^(content-type[ \t]*:[^;\n]*)/im;

/** The head with another charset, put where there is none. A head that is empty gets a line of its own. */
const declare = (head: string, charset: string): string => {
  if (CHARSET.test(head)) return head.replace(CHARSET, (_, key: string) => `${key}"${charset}"`);
  if (TYPE.test(head)) return head.replace(TYPE, (type) => `${type.trimEnd()}; charset="${charset}"`);
  return `${head}${head === '' ? '' : '\n'}Content-Type: text/plain; charset="${charset}"${head === '' ? '\n' : ''}`;
};

/** At the end of a line where there is one: encodings do not like to be cut anywhere. */
const shortened = (body: string, limit: number): string => {
  if (body.length <= limit) return body;
  const end = body.lastIndexOf('\n', limit);
  return body.slice(0, end > limit / 2 ? end : limit);
};

/** The parts between `--boundary` lines; the first is the preamble. */
const splitParts = (body: string, boundary: string): readonly string[] => body.split(`\n--${boundary}`);

const countLines = (body: string): number => {
  let lines = 0;
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Without decoding it, nor copying it. */
const decodedSize = (body: string, encoding: string): number => {
  if (!encoding.startsWith('base64')) return Math.max(0, body.length - 2);
  const padding = /={0,2}$/.exec(body.slice(-40).replace(/\s/g, ''))?.[0].length ?? 0;
  return Math.max(0, Math.floor(((body.length - countLines(body) - padding) * 3) / 4));
};

/** Rewrites a mail, part by part. */
class Thinner {
  readonly sizes: number[] = [];
  readonly charsets: string[] = [];
  cut = false;
  nested = false;
  #left = ALL_TEXTS_LIMIT;
  readonly #rule: CharsetRule;

  constructor(rule: CharsetRule) {
    this.#rule = rule;
  }

  entity(source: string, depth = 0): string {
    const [head, body] = splitHead(source);
    const entity = describe(head);
    if (entity.boundary && entity.type.startsWith('multipart/') && depth < 20) return repairHead(head) + this.#multipart(body, entity.boundary, depth);
    if (entity.type === 'message/rfc822' && !isEncoded(entity.encoding) && depth < 10) return this.#message(head, body, depth);
    return this.#isText(entity) ? this.#text(head, body, entity) : this.#attachment(head, body, entity);
  }

  #isText({ type, attached }: Entity): boolean {
    return !attached && (type === '' || type === 'text/plain' || type === 'text/html' || !type.includes('/'));
  }

  #text(head: string, body: string, entity: Entity): string {
    const charset = this.#rule(entity.charset, isEncoded(entity.encoding));
    if (entity.charset) this.charsets.push(charset === 'utf-8' ? charset : entity.charset);
    const limit = Math.min(TEXT_LIMIT, this.#left);
    this.cut ||= body.length > limit;
    this.#left = Math.max(0, this.#left - body.length);
    return (charset === entity.charset ? repairHead(head) : declare(repairHead(head), charset)) + shortened(body, limit);
  }

  #attachment(head: string, body: string, { encoding }: Entity): string {
    this.sizes.push(decodedSize(body, encoding));
    return `${repairHead(head)}\n\n`;
  }

  /** Read as if it stood inside: whoever forwards a fake as an attachment wants the fake judged. */
  #message(head: string, body: string, depth: number): string {
    this.nested = true;
    const inline = unfold(head).replace(/^content-disposition[ \t]*:.*(?:\n|$)/im, '').trimEnd();
    return `${repairHead(inline)}\n\n${this.entity(body.replace(/^(?:\n){1,2}/, ''), depth + 1)}`;
  }

  #multipart(body: string, boundary: string, depth: number): string {
    const [preamble = '', ...all] = splitParts(body, boundary);
    const parts = all.slice(0, PART_LIMIT);
    this.cut ||= parts.length < all.length;
    return [preamble, ...parts.map((part) => this.#part(part, depth))].join(`\n--${boundary}`);
  }

  #part(part: string, depth: number): string {
    const start = part.indexOf('\n') + 1;
    return part.startsWith('--') || start === 0 ? part : part.slice(0, start) + this.entity(part.slice(start), depth + 1);
  }
}

/** Makes a mail small enough to parse at once. Linear: each byte is looked at a few times a level. */
export const thinMail = (source: string, rule: CharsetRule): ThinMail => {
  const thinner = new Thinner(rule);
  const thin = thinner.entity(source);
  const { sizes, charsets, cut, nested } = thinner;
  return { source: thin, sizes, charsets, cut, nested };
};
