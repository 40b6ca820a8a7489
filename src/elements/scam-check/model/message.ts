/** What of a file or a text is read, and what is joined to it. */
import { withCopiedHead } from '../../../core/message/read-copied-head.js';
import { readMessage } from '../../../core/message/read-message.js';
import type { Message } from '../../../core/base/types.js';
import type { SayScam } from '../../words/scam-check.js';
import type { Added, Checked } from './views.js';

const isEmpty = ({ parts, links }: Message): boolean =>
  links.length === 0 && parts.every(({ text }) => text.trim() === '');

/** Why nothing can be judged, as a sentence; undefined where something can. */
export const troubleWith = (message: Message, say: SayScam): string | undefined => {
  if (message.problems.some(({ code }) => code === 'not-supported')) return say('not-supported');
  return isEmpty(message) ? say('nothing-in-it') : undefined;
};

/** The reader cuts at 3 MB; a little more tells it that there was more. */
const FILE_LIMIT = 3_200_000;

/** A file that vanished meanwhile has nothing in it, and that is what is said. */
const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(
    await file
      .slice(0, FILE_LIMIT)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );

/** What is to be judged. */
export interface Taken {
  readonly source: string | Uint8Array;
  readonly isFromPicture: boolean;
}

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** What the QR codes of a picture say, with the words that stand in the field; else what to do instead, as a sentence. */
const takePicture = async (typed: string, say: SayScam, file: File): Promise<Taken | string> => {
  const { readPicture } = await import('./read-picture.js');
  const codes = await readPicture(file);
  if (!codes) return say('picture-unreadable');
  if (codes.length === 0) return say('picture-no-code');
  const words = typed.trim();
  return { source: [...(words ? [`${words}\n`] : []), ...codes].join('\n'), isFromPicture: words === '' };
};

/** @param notLoaded - said where the reader of pictures cannot be had */
export const take = async (
  given: string | File,
  typed: string,
  say: SayScam,
  notLoaded: string,
): Promise<Taken | string> => {
  if (typeof given === 'string') return { source: given, isFromPicture: false };
  if (isPicture(given)) return takePicture(typed, say, given).catch(() => notLoaded);
  return { source: await bytesOf(given), isFromPicture: false };
};

const textOf = ({ source, message }: Checked): string => {
  const part = (id: string): string => message.parts.find((each) => each.id === id)?.text ?? '';
  return typeof source === 'string' ? source : withCopiedHead(part('body'), { subject: part('subject') });
};

/** A sender stands before the text as phones copy it, a link behind it. */
const JOIN: Readonly<Record<Added, (text: string, added: string) => string>> = {
  'sender-address': (text, added) => withCopiedHead(text, { from: added }),
  'link-address': (text, added) => `${text}\n\n${added}\n`,
  words: (text, added) => `${added}\n\n${text}\n`,
};

/** Is what was added what was asked for? */
const IS_THERE: Readonly<Record<Added, (message: Message, before: Checked, added: string) => boolean>> = {
  'sender-address': ({ sender }) => sender !== undefined,
  'link-address': ({ links }, before) => links.length > before.message.links.length,
  words: (_, __, added) => added.trim() !== '',
};

/** The message with what was missing joined to it; undefined where it is not what was asked for. */
export const joined = async (
  checked: Checked,
  what: Added,
  added: string,
): Promise<Pick<Checked, 'source' | 'message'> | undefined> => {
  const source = JOIN[what](textOf(checked), added.trim());
  const message = await readMessage(source);
  return IS_THERE[what](message, checked, added) ? { source, message } : undefined;
};
