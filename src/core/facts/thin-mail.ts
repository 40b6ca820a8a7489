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

/** More than this is no message but filler. */
const TEXT_LIMIT = 300_000;
/** A mail has a few dozen parts at most; thousands are there to keep a reader busy. */
const PART_LIMIT = 300;

const HEAD_END = /\n(?:\n|$)/;
const splitHead = (entity: string): readonly [head: string, body: string] => {
  if (/^\n/.test(entity)) return ['', entity];
  const end = HEAD_END.exec(entity);
  return end ? [entity.slice(0, end.index), entity.slice(end.index)] : [entity, ''];
};

const unfold = (head: string): string => head.replace(/\n[ \t]+/g, ' ');
const fieldOf = (unfolded: string, name: string): string => new RegExp(`^${name}[ \\t]*:(.*)`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
const parameterOf = (field: string, name: string): string => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(field) ?? [];
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
  const type = fieldOf(unfolded, 'content-type');
  return {
    type: /^[^\s;]*/.exec(type)?.[0]?.toLowerCase() ?? '',
    charset: parameterOf(type, 'charset').toLowerCase(),
    boundary: parameterOf(type, 'boundary'),
    encoding: fieldOf(unfolded, 'content-transfer-encoding').toLowerCase(),
    attached: /^attachment/i.test(fieldOf(unfolded, 'content-disposition')),
  };
};

const isEncoded = (encoding: string): boolean => /^(?:base64|quoted-printable)/.test(encoding);

/** A letter a byte; the other way is `bytesOf`. */
export const asBinary = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Raw letters in a head have no declared charset: they are guessed and written as UTF-8, which the parser expects. */
const repairHead = (head: string): string => {
  if (!/[^\t\n\r -~]/.test(head)) return head;
  const bytes = bytesOf(head);
  return bytes ? asBinary(new TextEncoder().encode(decodeBytes(bytes).text)) : head;
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
const shortened = (body: string): string => {
  if (body.length <= TEXT_LIMIT) return body;
  const end = body.lastIndexOf('\n', TEXT_LIMIT);
  return body.slice(0, end > TEXT_LIMIT / 2 ? end : TEXT_LIMIT);
};

/** The parts between `--boundary` lines; the first is the preamble. */
const splitParts = (body: string, boundary: string): readonly string[] => body.split(`\n--${boundary}`);

const decodedSize = (body: string, encoding: string): number =>
  encoding.startsWith('base64') ? Math.floor((body.replace(/\s+/g, '').replace(/={1,3}$/, '').length * 3) / 4) : Math.max(0, body.length - 2);

/** Rewrites a mail, part by part. */
class Thinner {
  readonly sizes: number[] = [];
  readonly charsets: string[] = [];
  cut = false;
  nested = false;
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
    this.cut ||= body.length > TEXT_LIMIT;
    return (charset === entity.charset ? repairHead(head) : declare(repairHead(head), charset)) + shortened(body);
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
