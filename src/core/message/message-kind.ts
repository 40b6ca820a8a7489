import type { MessageKind } from '../base/types.js';
import { findAddresses } from './find-addresses.js';
import { ADDRESS, SOURCE } from '../base/words-to-numbers.js';

const HEADER = /^([\w-]{1,76})[ \t]*:(?!\/\/)/;
/** Any two of these, and it is a mail's head. Others may stand between. */
const HEADS: ReadonlySet<string> = new Set([
  'authentication-results',
  'arc-seal',
  'arc-authentication-results',
  'arc-message-signature',
  'bcc',
  'cc',
  'content-transfer-encoding',
  'content-type',
  'date',
  'delivered-to',
  'dkim-signature',
  'errors-to',
  'from',
  'in-reply-to',
  'list-id',
  'list-unsubscribe',
  'message-id',
  'mime-version',
  'precedence',
  'received',
  'received-spf',
  'references',
  'reply-to',
  'return-path',
  'sender',
  'subject',
  'to',
  'x-mailer',
  'x-original-to',
  'x-originating-ip',
  'x-received',
  'x-spam-status',
  'x-priority',
  'user-agent',
]);

/** How a message begins: its header lines, and where the body starts. */
export interface Head {
  /** Where the first field stands: after blank lines and the envelope line of a mailbox file. */
  readonly start: number;
  /** Lower-case names of the fields, in order. */
  readonly names: readonly string[];
  /** Where the blank line stands, or the first line that is no field; the length where there is none. */
  readonly end: number;
}

/**
 * Mail programs put these before the head when they save or copy: a mailbox's line, the length of the mail, the rest
 * of a field cut in two.
 */
const isLead = (line: string): boolean => line.trim() === '' || /^>?From \S|^\d{1,10}[ \t]*$|^[ \t]+\S/.test(line);

const lineEnd = (source: string, from: number): number => {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
};

const NO_HEAD: Head = { start: 0, names: [], end: 0 };
const isHead = (names: readonly string[]): boolean => new Set(names.filter((name) => HEADS.has(name))).size >= 2;

/** Reads lines as header fields until one is none. A mail whose blank line got lost has its body there. */
export const headOf = (source: string): Head => {
  const names: string[] = [];
  let start = 0;
  let at = 0;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, Math.min(end, at + 100));
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name) names.push(name);
    else if (names.length === 0 && isLead(line)) start = end + 1;
    else if (names.length === 0 || !/^[ \t]+\S/.test(line)) break;
    at = end + 1;
  }
  return isHead(names) ? { start, names, end: Math.min(at, source.length) } : NO_HEAD;
};

const SCHEMED = /^<?(?:h[tx]{1,3}ps?|ftp)\s?(?::|\[:\]|：)\S+$/i;

/** What people put around an address when they pass it on. */
const WRAPPED = /^(?:「(.+)」|『(.+)』|"(.+)"|'(.+)'|“(.+)”|‘(.+)’|`(.+)`|\((.+)\)|（(.+)）|＜(.+)＞)$/;

/** An address without the brackets or quotation marks around it. */
export const unwrapped = (text: string): string =>
  WRAPPED.exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined) ?? text;

/** One address and nothing else, with a scheme or without. */
const isAddress = (wrapped: string): boolean => {
  const text = unwrapped(wrapped);
  if (SCHEMED.test(text)) return true;
  const [found] = /\s/.test(text) ? [] : findAddresses(text.toLowerCase());
  return found?.start === 0 && found.end >= text.length - 1;
};

/** What was pasted. */
export const kindOf = (source: string): MessageKind => {
  const head = headOf(source.slice(0, SOURCE.start));
  if (head.names.length > 0) return source.slice(head.end).trim() === '' ? 'headers' : 'eml';
  const start = source.slice(0, ADDRESS.start).trim();
  return start.length < ADDRESS.most && isAddress(start) ? 'url' : 'text';
};
