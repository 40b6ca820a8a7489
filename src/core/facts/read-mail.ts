import type PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { breathe } from './breathe.js';
import type { Attachment, Link, Message, MessageKind, MessagePart, Problem } from '../types.js';
import { bytesOf, decodeBytes, decodeUtf7, isKnownCharset, readsBetter, unmangle } from './charset.js';
import { loadSuffixes } from './domains.js';
import { headOf } from './message-kind.js';
import { isForwarded, readSender, showAddress } from './read-headers.js';
import { readHtml, type Page } from './read-html.js';
import { addressesIn, LINK_LIMIT, readLinks, type RawLink } from './read-links.js';
import { TEXT_LIMIT, warning } from './problem.js';
import { asBinary, thinMail, type CharsetRule, type ThinMail } from './thin-mail.js';

const LOSSLESS = 'windows-1252';

/** Written in ASCII letters, so that a paste carries them unread. */
const SEVEN_BIT = /^(?:iso-2022-|utf-7$)/;

/** Text that was pasted is decoded already, whatever its head says; only encoded parts still hold bytes. */
const ruleFor = (pasted: boolean): CharsetRule => (declared, encoded) => {
  if (pasted && !encoded && !SEVEN_BIT.test(declared)) return 'utf-8';
  return declared === 'utf-7' || (declared !== '' && !isKnownCharset(declared)) ? LOSSLESS : declared;
};

/** Even a module that is there already takes a turn of the page to come. */
let parser: typeof PostalMime | undefined;

const parse = async (thin: ThinMail): Promise<Email> => {
  parser ??= (await import('postal-mime')).default;
  return parser.parse(bytesOf(thin.source) ?? thin.source);
};

type Bodies = Pick<Email, 'text' | 'html'>;
const bodiesOf = ({ text = '', html = '' }: Email): Required<{ text: string; html: string }> => ({ text, html });

/** A letter nobody wrote, or an escape that should have been read: the declaration was wrong. */
const BROKEN = /\ufffd|\u001b[$(]/;

const repaired = (read: string, lossless: string): string => {
  const bytes = bytesOf(lossless);
  const guess = bytes ? decodeBytes(bytes).text : read;
  return readsBetter(guess, read) ? guess : read;
};

interface Repair {
  readonly bodies: { readonly text: string; readonly html: string };
  readonly guessed: boolean;
}

/** Where a text was cut, its last letter may be half. */
const uncut = (text: string): string => text.replace(/\ufffd{1,3}$/, '');

const repair = async (source: string, thin: ThinMail, email: Email): Promise<Repair> => {
  const whole = bodiesOf(email);
  const read = thin.cut ? { text: uncut(whole.text.trimEnd()), html: uncut(whole.html.trimEnd()) } : whole;
  if (thin.charsets.includes('utf-7')) return { bodies: { text: decodeUtf7(read.text), html: decodeUtf7(read.html) }, guessed: false };
  const isUnknown = thin.charsets.some((charset) => !isKnownCharset(charset));
  if (!isUnknown && !BROKEN.test(read.text + read.html)) {
    const [text, html] = [unmangle(read.text), unmangle(read.html)];
    return { bodies: { text: text ?? read.text, html: html ?? read.html }, guessed: (text ?? html) !== undefined };
  }
  const raw = bodiesOf(await parse(thinMail(source, () => LOSSLESS)));
  const bodies = { text: repaired(read.text, raw.text), html: repaired(read.html, raw.html) };
  return { bodies, guessed: bodies.text !== read.text || bodies.html !== read.html || isUnknown };
};

/** What the reader sees: the page where there is one, else the plain text. */
const pageOf = ({ text = '', html = '' }: Bodies): Page => {
  const page = html ? readHtml('body', html) : { text: '', links: [] };
  return page.text === '' ? { text: text.replace(/\r\n?/g, '\n'), links: page.links } : page;
};

/** Addresses that stand in the text beside those behind words, but not the words of a link themselves. */
const outside = (links: readonly RawLink[]) => {
  const covered = links.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ span }: RawLink): boolean => {
    const [start, end] = [span?.start ?? 0, span?.end ?? 0];
    while (next < covered.length && (covered[next]?.end ?? 0) <= start) next += 1;
    return (covered[next]?.start ?? Infinity) >= end;
  };
};

const attachmentsOf = (email: Email, sizes: readonly number[]): readonly Attachment[] =>
  email.attachments.map(({ filename, mimeType }, index) => ({ name: filename ?? '', type: mimeType, bytes: sizes[index] ?? 0 }));

const partsOf = (message: Pick<Message, 'sender'>, subject: string, body: string): readonly MessagePart[] => {
  const { from, replyTo } = message.sender ?? {};
  const parts = [
    { id: 'from', text: from ? showAddress(from) : '' },
    { id: 'reply-to', text: replyTo ? showAddress(replyTo) : '' },
    { id: 'subject', text: subject },
    { id: 'body', text: body },
  ];
  return parts.filter(({ text }) => text !== '');
};

/** So much is read before the page may draw again. */
const STRIDE = 400_000;

/** A letter a byte, and one kind of line end. */
const linesOf = async (bytes: Uint8Array): Promise<string> => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(0x0a, at + STRIDE) + 1;
    const end = line > 0 ? line : bytes.length;
    pieces.push(asBinary(bytes.subarray(at, end)).replace(/\r\n?/g, '\n'));
    at = end;
    if (at < bytes.length) await breathe();
  }
  return pieces.join('');
};

/** Copying takes the spaces off the beginning of lines, and a parameter is taken for the end of the head. */
const UNFOLDED = /;[ \t]*\n(?=(?:boundary|charset|name|filename|format|type|delsp|protocol|micalg|report-type)(?:\*\d?\*?)?=)/gi;

/** The blank line that copying lost between head and body, and the parameters it tore off. */
const tidy = (copied: string): string => {
  const lines = copied.replace(UNFOLDED, ';\n ');
  const { start, end } = headOf(lines);
  const body = lines.slice(end);
  return end === 0 || body === '' || body.startsWith('\n') ? lines.slice(start) : `${lines.slice(start, end)}\n${body}`;
};

const LARGE = 50_000;
/** So many links are read before the page may draw again. */
const LINKS = 50;

const readLinksSlowly = async (raws: readonly RawLink[]): Promise<readonly Link[]> => {
  const links: Link[] = [];
  for (let at = 0; at < Math.min(raws.length, LINK_LIMIT); at += LINKS) {
    links.push(...readLinks(raws.slice(at, Math.min(at + LINKS, LINK_LIMIT))));
    if (raws.length > LINKS) await breathe();
  }
  return links;
};

/** What is read of a page that goes on and on. Its links are kept, but not the words of those behind the end. */
const cutPage = (page: Page): Page =>
  page.text.length <= TEXT_LIMIT ? page : { text: page.text.slice(0, TEXT_LIMIT), links: page.links.map(({ span, ...link }) => (span && span.end <= TEXT_LIMIT ? { span, ...link } : link)) };

/** A mail as source: bytes of a file, or its text as pasted. */
export const readMail = async (bytes: Uint8Array, pasted: boolean, kind: MessageKind): Promise<Message> => {
  // Known already, but where this file was built apart. What is missing is said by who asked for the mail.
  await loadSuffixes().catch(() => undefined);
  const rest = async (): Promise<void> => (bytes.length > LARGE ? breathe() : undefined);
  const source = tidy(await linesOf(bytes));
  await rest();
  const thin = thinMail(source, ruleFor(pasted));
  await rest();
  const email = await parse(thin);
  await rest();
  const { bodies, guessed } = await repair(source, thin, email);
  await rest();
  const whole = pageOf(bodies);
  await rest();
  const page = cutPage(whole);
  const subject = unmangle(email.subject ?? '') ?? email.subject ?? '';
  const sender = readSender(email);
  const loose = addressesIn('body', page.text).filter(outside(page.links));
  await rest();
  const isCut = thin.cut || page !== whole;
  const problems: readonly Problem[] = [...(guessed ? [warning('charset-guessed', 'body', thin.charsets.join(', '))] : []), ...(isCut ? [warning('cut', 'body', '')] : [])];
  return {
    kind,
    parts: partsOf({ ...(sender && { sender }) }, subject, page.text),
    links: await readLinksSlowly([...page.links, ...loose]),
    ...(sender && { sender }),
    forwarded: thin.nested || isForwarded(email.headers.map(({ key }) => key), subject, page.text),
    attachments: attachmentsOf(email, thin.sizes),
    problems,
  };
};
