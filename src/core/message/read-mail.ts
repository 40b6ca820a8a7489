import type * as Mime from 'postal-mime';
import { yieldToPage } from '../base/yield-to-page.js';
import type { Attachment, Link, Message, MessageKind, MessagePart, Problem, Span } from '../base/types.js';
import { bytesOf } from './charset.js';
import { loadSuffixes } from './domains.js';
import { asBinary } from './mail-head.js';
import { partsOfMail, type MailParts, type NestedHead } from './mail-parts.js';
import { headOf } from './message-kind.js';
import { fieldsOf, isForwarded, readSender, readSubject, showAddress, type FieldReaders } from './read-headers.js';
import type { Page } from './read-html.js';
import { joined, seenOf, type Seen } from './read-page.js';
import { addressesIn, readLinks, type RawLink } from './read-links.js';
import { warning } from './problem.js';
import { LINKS, TEXT_LIMIT } from '../base/words-to-numbers.js';

/** Even a module that is there already takes a turn of the page to come. */
let parser: typeof Mime | undefined;

/** The head of a mail inside the mail, as programs show it. */
const headPage = ({ head }: NestedHead, mime: FieldReaders): Page => {
  const fields = fieldsOf(head);
  const [from, subject] = [readSender(fields, mime)?.from, readSubject(fields, mime)];
  return {
    text: [from && `From: ${showAddress(from)}`, subject && `Subject: ${subject}`].filter(Boolean).join('\n'),
    links: [],
  };
};

/** What the reader sees, from top to bottom. */
const seenIn = async ({ texts }: MailParts, mime: FieldReaders, rest: () => Promise<void>): Promise<Seen> => {
  const pages: Page[] = [];
  const guessed: string[] = [];
  for (const text of texts) {
    const seen = 'head' in text ? { ...headPage(text, mime), guessed: [] } : seenOf(text);
    if (seen.text !== '' || seen.links.length > 0) pages.push(seen);
    guessed.push(...seen.guessed);
    await rest();
  }
  return { ...joined(pages), guessed };
};

/** Addresses that stand in the text beside those behind words, but not the words of a link themselves. */
const outside = (links: readonly RawLink[]) => {
  const covered = links.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start);
  let next = 0;
  const following = (start: number): Span | undefined => {
    while ((covered[next]?.end ?? Infinity) <= start) next += 1;
    return covered[next];
  };
  return ({ span }: RawLink): boolean => {
    const [start, end] = span ? [span.start, span.end] : [0, 0];
    return (following(start)?.start ?? Infinity) >= end;
  };
};

/** Of heads only: in a browser the parser puts every body through a `Blob` and back. */
const attachmentsIn = async ({ attached, sizes }: MailParts, mime: typeof Mime): Promise<readonly Attachment[]> => {
  if (sizes.length === 0) return [];
  const { attachments } = await mime.default.parse(bytesOf(attached) ?? attached, { forceRfc822Attachments: true });
  return attachments.map(({ filename, mimeType }, index) => ({
    name: filename ?? '',
    type: mimeType,
    bytes: sizes[index] ?? 0,
  }));
};

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
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf(0x0a, at + STRIDE) + 1;
    const end = line > 0 ? line : bytes.length;
    pieces.push(asBinary(bytes.subarray(at, end)).replace(/\r\n?/g, '\n'));
    at = end;
    if (at < bytes.length) await yieldToPage();
  }
  return pieces.join('');
};

/** Copying takes the spaces off the beginning of lines, and a parameter is taken for the end of the head. */
const UNFOLDED =
  /;[ \t]*\n(?=(?:boundary|charset|name|filename|format|type|delsp|protocol|micalg|report-type)(?:\*\d?\*?)?=)/gi;

/** The blank line that copying lost between head and body, and the parameters it tore off. */
const tidy = (copied: string): string => {
  const lines = copied.replace(UNFOLDED, ';\n ');
  const { start, end } = headOf(lines);
  const body = lines.slice(end);
  return end === 0 || body === '' || body.startsWith('\n') ? lines.slice(start) : `${lines.slice(start, end)}\n${body}`;
};

const LARGE = 50_000;
/** So many links are read before the page may draw again. */
const LINK_STRIDE = 50;

const readLinksSlowly = async (raws: readonly RawLink[]): Promise<readonly Link[]> => {
  const links: Link[] = [];
  for (let at = 0; at < Math.min(raws.length, LINKS.most); at += LINK_STRIDE) {
    links.push(...readLinks(raws.slice(at, Math.min(at + LINK_STRIDE, LINKS.most))));
    if (raws.length > LINK_STRIDE) await yieldToPage();
  }
  return links;
};

/** What is read of a page that goes on and on. Its links are kept, but not the words of those behind the end. */
const cutPage = (page: Page): Page =>
  page.text.length <= TEXT_LIMIT
    ? page
    : {
        text: page.text.slice(0, TEXT_LIMIT),
        links: page.links.map(({ span, ...link }) => (span && span.end <= TEXT_LIMIT ? { span, ...link } : link)),
      };

const problemsIn = ({ cut }: MailParts, { guessed }: Seen, isCut: boolean): readonly Problem[] => [
  ...(guessed.length > 0 ? [warning('charset-guessed', 'body', guessed.join(', '))] : []),
  ...(cut || isCut ? [warning('cut', 'body', '')] : []),
];

/** A mail as source: bytes of a file, or its text as pasted. */
export const readMail = async (bytes: Uint8Array, pasted: boolean, kind: MessageKind): Promise<Message> => {
  // Known already, but where this file was built apart. What is missing is said by who asked for the mail.
  await loadSuffixes().catch(() => undefined);
  const rest = async (): Promise<void> => (bytes.length > LARGE ? yieldToPage() : undefined);
  const source = tidy(await linesOf(bytes));
  await rest();
  const mail = partsOfMail(source, pasted);
  await rest();
  const mime = (parser ??= await import('postal-mime'));
  const whole = await seenIn(mail, mime, rest);
  const page = cutPage(whole);
  const fields = fieldsOf(mail.head);
  const subject = readSubject(fields, mime);
  const sender = readSender(fields, mime);
  const loose = addressesIn('body', page.text).filter(outside(page.links));
  await rest();
  return {
    kind,
    parts: partsOf({ ...(sender && { sender }) }, subject, page.text),
    links: await readLinksSlowly([...page.links, ...loose]),
    ...(sender && { sender }),
    forwarded:
      mail.nested ||
      isForwarded(
        fields.map(({ key }) => key),
        subject,
        page.text,
      ),
    attachments: await attachmentsIn(mail, mime),
    problems: problemsIn(mail, whole, page !== whole),
  };
};
