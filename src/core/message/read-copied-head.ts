import type { Sender } from '../base/types.js';
import { toAddress } from './read-headers.js';
import { MAIL } from '../base/words-to-numbers.js';

/** A mail's head as a phone shows it, copied with the text. */
export interface CopiedHead {
  readonly sender?: Sender;
  readonly subject?: string;
}

const FROM = /^[ \t]*(?:差出人|送信者|送信元|from)[ \t]*[:：](.{1,300})$/im;
const SUBJECT = /^[ \t]*(?:件名|題名|subject)[ \t]*[:：](.{1,300})$/im;
const MAILBOX = /^[^@]{1,64}@[a-z\d.-]{3,253}$/i;
const mailboxIn = (line: string): string | undefined =>
  line.split(/[\s<>"'()（）＜＞:：,、]+/).find((word) => MAILBOX.test(word));

const senderOf = (line: string): Sender | undefined => {
  const address = mailboxIn(line);
  const name = line
    .replace(address ?? '', '')
    .replace(/[<>"＜＞[\]]/g, ' ')
    .trim();
  return address ? { from: toAddress(name, address) } : undefined;
};

/** Reads 「差出人：」 and 「件名：」 from the first lines; nothing where they are not there. */
export const readCopiedHead = (text: string): CopiedHead => {
  const start = text.slice(0, MAIL.copiedHead);
  const sender = senderOf(FROM.exec(start)?.[1] ?? '');
  const subject = SUBJECT.exec(start)?.[1]?.trim();
  return { ...(sender && { sender }), ...(subject && { subject }) };
};

/** The same the other way round: a text under the head a phone copies with it. */
export const withCopiedHead = (
  text: string,
  { from, subject }: { readonly from?: string; readonly subject?: string },
): string =>
  [
    ...(from === undefined ? [] : [`差出人：${from}`]),
    ...(subject === undefined ? [] : [`件名：${subject}\n`]),
    text,
  ].join('\n');
