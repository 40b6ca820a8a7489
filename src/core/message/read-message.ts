import type { Message, MessageKind, Problem } from '../base/types.js';
import { foldSlowly } from '../text/folded-parts.js';
import { yieldToPage } from '../base/yield-to-page.js';
import { decodeBytes, startOf, unmangle, type Decoded } from './charset.js';
import { loadSuffixes } from './domains.js';
import { unsupportedFormat } from './file-format.js';
import { kindOf, unwrapped } from './message-kind.js';
import { warning } from './problem.js';
import { readCopiedHead } from './read-copied-head.js';
import { isForwarded, showAddress } from './read-headers.js';
import { plainText } from '../text/plain-letters.js';
import type * as MailReader from './read-mail.js';
import { addressesIn, readAddress, readLinks } from './read-links.js';
import { ADDRESS, SOURCE, TEXT_LIMIT } from '../base/words-to-numbers.js';

export interface ReadHint {
  readonly kind?: 'auto' | MessageKind;
}

const EMPTY: Omit<Message, 'kind'> = { parts: [], links: [], forwarded: false, attachments: [], problems: [] };

const readAsText = (source: string): Message => {
  const text = (unmangle(source) ?? source).slice(0, TEXT_LIMIT);
  const { sender, subject } = readCopiedHead(text);
  const head = [
    ...(sender ? [{ id: 'from', text: showAddress(sender.from) }] : []),
    ...(subject ? [{ id: 'subject', text: subject }] : []),
  ];
  return {
    ...EMPTY,
    kind: 'text',
    parts: [...head, { id: 'body', text }],
    links: readLinks(addressesIn('body', text)),
    ...(sender && { sender }),
    forwarded: isForwarded([], subject ?? '', text),
    problems: source.length > TEXT_LIMIT ? [warning('cut', 'body', `${source.length}`)] : [],
  };
};

/** One address: whatever stands there is taken as meant, with or without a scheme. */
const readAsUrl = (source: string): Message => {
  const text = unwrapped(source.trim().slice(0, ADDRESS.most));
  const whole = {
    span: { part: 'body', start: 0, end: text.length },
    shown: text,
    address: /^[\p{L}\d.+-]{2,10}\s?[:：]/u.test(plainText(text)) ? text : `https://${text}`,
  };
  const links = readAddress(whole);
  return {
    ...EMPTY,
    kind: 'url',
    parts: [{ id: 'body', text }],
    links: links.length > 0 ? links : readLinks(addressesIn('body', text).slice(0, 1)),
  };
};

let mailReader: typeof MailReader | undefined;

const readAsMail = async (source: string | Uint8Array, kind: MessageKind): Promise<Message> => {
  const { readMail } = (mailReader ??= await import('./read-mail.js'));
  return typeof source === 'string'
    ? readMail(new TextEncoder().encode(source), true, kind)
    : readMail(source, false, kind);
};

const READERS: Readonly<
  Record<MessageKind, (source: string | Uint8Array, text: string) => Message | Promise<Message>>
> = {
  text: (_, text) => readAsText(text),
  url: (_, text) => readAsUrl(text),
  headers: (source) => readAsMail(source, 'headers'),
  eml: (source) => readAsMail(source, 'eml'),
};

const withProblems = (message: Message, problems: readonly Problem[]): Message =>
  problems.length > 0 ? { ...message, problems: [...message.problems, ...problems] } : message;

/** What cannot be parsed is still text. */
const readOrFallBack = async (source: string | Uint8Array, text: string, kind: MessageKind): Promise<Message> => {
  try {
    return await READERS[kind](source, text);
  } catch (error) {
    return withProblems(readAsText(text), [warning('not-readable', '', error instanceof Error ? error.message : '')]);
  }
};

const suffixProblem = (): Promise<readonly Problem[]> =>
  loadSuffixes().then(
    () => [],
    (): readonly Problem[] => [warning('fetch-failed', 'suffixes', '')],
  );

const startTextOf = (source: string | Uint8Array): Decoded =>
  typeof source === 'string'
    ? { text: source.slice(0, SOURCE.start), guessed: false, charset: '' }
    : decodeBytes(startOf(source, SOURCE.start));

const upTo = (source: string | Uint8Array, limit: number): string | Uint8Array =>
  typeof source === 'string' ? source.slice(0, limit) : source.subarray(0, limit);

/** Some programs copy the byte order mark along. */
const withoutMark = (source: string | Uint8Array): string | Uint8Array =>
  typeof source === 'string' && source.startsWith('\ufeff') ? source.slice(1) : source;

/**
 * Reads whatever was pasted or dropped: an address, a text, a mail's head or source. Never throws; says in `problems`
 * what it could not read.
 */
export const readMessage = async (given: string | Uint8Array, hint: ReadHint = {}): Promise<Message> => {
  const source = withoutMark(given);
  const unsupported = unsupportedFormat(source);
  if (unsupported) return { ...EMPTY, kind: 'eml', problems: [warning('not-supported', '', unsupported)] };
  const cut = source.length > SOURCE.most ? [warning('cut', '', `${source.length}`)] : [];
  const start = startTextOf(source);
  const text = start.text.replace(/\r\n?/g, '\n');
  const kind = hint.kind && hint.kind !== 'auto' ? hint.kind : kindOf(text);
  const guessed =
    start.guessed && (kind === 'text' || kind === 'url') ? [warning('charset-guessed', 'body', start.charset)] : [];
  const problems = [...(await suffixProblem()), ...cut, ...guessed];
  if (source.length > SOURCE.start) await yieldToPage();
  const message = withProblems(await readOrFallBack(upTo(source, SOURCE.most), text, kind), problems);
  await foldSlowly(message);
  return message;
};
