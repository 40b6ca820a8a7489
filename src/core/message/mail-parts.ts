import { decodePart, type PartText } from './decode-part.js';
import { escapePattern } from '../text/escape-pattern.js';
import { asBinary, describe, repairHead, splitHead, type Entity } from './mail-head.js';
import { bytesIn } from './transfer.js';
import { MAIL } from '../base/words-to-numbers.js';

/** A text part as it stands in the source; it is decoded only if it is what the reader sees. */
export interface TextPart {
  readonly isPage: boolean;
  readonly charset: string;
  readonly isCut: boolean;
  read(): PartText;
}
/** Texts that say the same in other formats, or one text alone. */
export type Alternatives = readonly TextPart[];

/** A mail taken apart, attachments not decoded. */
export interface MailParts {
  /** One letter a byte, as the parser expects it. */
  readonly head: string;
  /** A mail of nothing but the attachments' heads. */
  readonly attached: string;
  readonly texts: readonly (Alternatives | NestedHead)[];
  /** Of each attachment, in order. */
  readonly sizes: readonly number[];
  /** More than anybody reads was left out. */
  readonly cut: boolean;
  /** A whole mail hangs on this one. */
  readonly nested: boolean;
}
/** The head of a mail inside the mail. */
export interface NestedHead {
  readonly head: string;
}

/** At the end of a line where there is one: encodings do not like to be cut anywhere. */
const shortened = (body: string, limit: number): string => {
  if (body.length <= limit) return body;
  const end = body.lastIndexOf('\n', limit);
  return body.slice(0, end > limit / 2 ? end : limit);
};

const countLines = (body: string): number => {
  let lines = 0;
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** Without decoding it, nor copying it. */
const decodedSize = (body: string, encoding: Entity['encoding']): number => {
  if (encoding !== 'base64') return body.length;
  const padding = /={0,2}$/.exec(body.slice(-40).replace(/\s/g, ''))?.[0].length ?? 0;
  return Math.max(0, Math.floor(((body.length - countLines(body) - padding) * 3) / 4));
};

/**
 * The name of a boundary that was not declared, or declared otherwise: the first line that looks like one and has a
 * head below it.
 */
const UNDECLARED = /\n--([^\n]{1,100})\n(?=content-(?:type|transfer-encoding|disposition)[ \t]*:)/i;

/** One boundary may begin like another. */
const splitAt = (whole: string, boundary: string): readonly string[] =>
  whole.split(new RegExp(`\\n--${escapePattern(boundary)}(?=(?:--)?[ \\t]*(?:\\n|$))`)).slice(1);

/** The parts between `--boundary` lines, without the preamble. */
const splitParts = (body: string, declared: string): readonly string[] => {
  const whole = `\n${body}`;
  const parts = declared ? splitAt(whole, declared) : [];
  const found = parts.length > 0 ? undefined : UNDECLARED.exec(whole)?.[1]?.trimEnd();
  return found === undefined ? parts : splitAt(whole, found);
};

const MESSAGE = /^message\/(?:rfc822|global)$/;
const isText = ({ type, attached }: Entity): boolean =>
  !attached && (type === '' || type === 'text/plain' || type === 'text/html' || !type.includes('/'));
const isGroup = ({ type }: Entity): boolean => type.startsWith('multipart/');
/** What a mail program shows below the head: a group whose parts are not to be found is read as it stands. */
const isShown = (entity: Entity, depth: number): boolean =>
  isText(entity) || isGroup(entity) || (depth === 0 && entity.type.startsWith('text/'));

const BOUNDARY = 'attachments-of-this-mail';

/** Takes a mail apart, part by part. */
class Parts {
  readonly texts: (TextPart[] | NestedHead)[] = [];
  readonly sizes: number[] = [];
  readonly heads: string[] = [];
  cut = false;
  nested = false;
  #left: number = MAIL.allTexts;
  #count = 0;
  readonly #pasted: boolean;

  constructor(pasted: boolean) {
    this.#pasted = pasted;
  }

  /** `group`: the alternatives this one is among. */
  entity(head: string, body: string, depth: number, group?: TextPart[], inReport = false): void {
    const entity = describe(head);
    const mayHoldMore = depth < MAIL.depth;
    const isMessage = MESSAGE.test(entity.type);
    const parts = isGroup(entity) && mayHoldMore ? splitParts(body, entity.boundary) : [];
    this.nested ||= isMessage;
    if (parts.length > 0) this.#multipart(parts, entity.type, depth, group);
    else if (isMessage && !inReport && mayHoldMore) this.#message(body, entity, depth);
    else if (isShown(entity, depth)) this.#text(body, entity, group);
    else this.#attachment(head, body, entity);
  }

  #multipart(parts: readonly string[], type: string, depth: number, group: TextPart[] | undefined): void {
    const own = type === 'multipart/alternative' ? [] : group;
    if (own && own !== group) this.texts.push(own);
    for (const part of parts) this.#part(part, depth, own, type === 'multipart/report');
  }

  #part(part: string, depth: number, group: TextPart[] | undefined, inReport: boolean): void {
    const start = part.indexOf('\n') + 1;
    if (part.startsWith('--') || start === 0) return;
    this.#count += 1;
    this.cut ||= this.#count > MAIL.parts;
    if (this.#count <= MAIL.parts) this.entity(...splitHead(part.slice(start)), depth + 1, group, inReport);
  }

  #text(body: string, entity: Entity, group: TextPart[] | undefined): void {
    const limit = Math.min(MAIL.text, this.#left);
    const isCut = body.length > limit;
    const [kept, pasted] = [shortened(body, limit), this.#pasted];
    this.cut ||= isCut;
    this.#left = Math.max(0, this.#left - body.length);
    const text: TextPart = {
      isPage: entity.type === 'text/html',
      charset: entity.charset,
      isCut,
      read: () => decodePart(kept, entity, pasted, isCut),
    };
    if (group) group.push(text);
    else this.texts.push([text]);
  }

  #attachment(head: string, body: string, { encoding }: Entity): void {
    if (this.sizes.length >= MAIL.attachments) return;
    this.sizes.push(decodedSize(body, encoding));
    this.heads.push(head);
  }

  /** Read as if it stood inside: whoever forwards a fake as an attachment wants the fake judged. */
  #message(body: string, entity: Entity, depth: number): void {
    const source =
      entity.encoding === 'plain'
        ? body
        : asBinary(bytesIn(shortened(body, this.#left), entity.encoding)).replace(/\r\n?/g, '\n');
    const [head, inner] = splitHead(source.replace(/^\n{1,2}/, ''));
    this.texts.push({ head: repairHead(head) });
    this.entity(head, inner, depth + 1);
  }
}

const attachmentsBelow = (heads: readonly string[]): string => {
  const parts = heads.map((head) => `--${BOUNDARY}\n${repairHead(head)}\n\n`);
  return `Content-Type: multipart/mixed; boundary="${BOUNDARY}"\n\n${parts.join('')}--${BOUNDARY}--\n`;
};

/** Takes a mail apart. Linear: each byte is looked at a few times a level. */
export const partsOfMail = (source: string, pasted: boolean): MailParts => {
  const [head, body] = splitHead(source);
  const parts = new Parts(pasted);
  parts.entity(head, body, 0);
  const { texts, sizes, cut, nested, heads } = parts;
  return { head: repairHead(head), attached: attachmentsBelow(heads), texts, sizes, cut, nested };
};
