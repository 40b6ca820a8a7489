/** Reading and judging, and what becomes of the answers about a message. */
import { readMessage } from '../../core/message/read-message.js';
import { judge } from '../../core/judge/judge.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId, Facts, Message, ScamVerdict } from '../../core/base/types.js';
import { AnswerEvent } from '../events/answer.js';
import { VerdictEvent } from '../events/verdict.js';
import type { Checked, ScamCheck } from './scam-check.js';
import { sayScam, type SayScam, type Whom } from './words.js';

/** Answers that are about one message, not about the visitor: another message starts without them. */
const ABOUT_A_MESSAGE: ReadonlySet<FactId> = new Set(['claimedBrand', 'message-centre', 'linked-page', 'how-it-looks']);
const aboutTheVisitor = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([id]) => !ABOUT_A_MESSAGE.has(id)));

const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The name of whom the message claims to be from, else of the widget's brand. */
export const brandName = (widget: ScamCheck, pack: Pack, verdict?: ScamVerdict): string =>
  pack.brands.find(({ id }) => id === (verdict?.claimedBrand ?? widget.brand))?.text.name ?? widget.start.text.name;

const whom = ({ brand }: Pack, verdict: ScamVerdict | undefined): Whom => {
  if (!verdict || verdict.claimedBrand === brand) return 'own';
  return verdict.claimedBrand === null ? 'unnamed' : 'another';
};

export const sayAbout = (widget: ScamCheck, pack: Pack, verdict?: ScamVerdict): SayScam => sayScam(pack, brandName(widget, pack, verdict), whom(pack, verdict));

const tell = (widget: ScamCheck, verdict: ScamVerdict): ScamVerdict => {
  const { kind, claimedBrand, evidence } = verdict;
  widget.verdict = verdict;
  widget.dispatchEvent(new VerdictEvent(kind, claimedBrand, evidence.map(({ signal }) => signal)));
  return verdict;
};

const verdictOn = (widget: ScamCheck, pack: Pack, message: Message, facts: Facts): ScamVerdict =>
  tell(widget, judge(message, pack, { ...aboutTheVisitor(widget.facts), ...facts, today: today() }));

const isEmpty = ({ parts, links }: Message): boolean => links.length === 0 && parts.every(({ text }) => text.trim() === '');

/** Why nothing can be judged, as a sentence; undefined where something can. */
const troubleWith = (message: Message, say: SayScam): string | undefined => {
  if (message.problems.some(({ code }) => code === 'not-supported')) return say('not-supported');
  return isEmpty(message) ? say('nothing-in-it') : undefined;
};

/** The reader cuts at 3 MB; a little more tells it that there was more. */
const FILE_LIMIT = 3_200_000;

/** A file that vanished meanwhile has nothing in it, and that is what is said. */
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.slice(0, FILE_LIMIT).arrayBuffer().catch(() => new ArrayBuffer(0)));

interface Taken {
  readonly source: string | Uint8Array;
  readonly isFromPicture: boolean;
}

const isPicture = ({ type }: File): boolean => type.startsWith('image/');

/** What the QR codes of a picture say, with the words that stand in the field; else what to do instead, as a sentence. */
const takePicture = async (widget: ScamCheck, say: SayScam, file: File): Promise<Taken | string> => {
  const { readPicture } = await import('./read-picture.js');
  const codes = await readPicture(file);
  if (!codes) return say('picture-unreadable');
  if (codes.length === 0) return say('picture-no-code');
  const words = widget.typed.trim();
  return { source: [...(words ? [`${words}\n`] : []), ...codes].join('\n'), isFromPicture: words === '' };
};

const take = async (widget: ScamCheck, say: SayScam, given: string | File): Promise<Taken | string> => {
  if (typeof given === 'string') return { source: given, isFromPicture: false };
  return isPicture(given) ? takePicture(widget, say, given).catch(() => widget.t('load-failed')) : { source: await bytesOf(given), isFromPicture: false };
};

/** Reads, judges and shows. What cannot be read is said at the field, where what was typed still stands. */
export const inspect = async (widget: ScamCheck, pack: Pack, given: string | File): Promise<ScamVerdict | undefined> => {
  const before = widget.view;
  const say = sayAbout(widget, pack);
  const taken = await take(widget, say, given);
  const message = typeof taken === 'string' ? undefined : await readMessage(taken.source);
  // The visitor went elsewhere meanwhile.
  if (widget.view !== before) return undefined;
  const trouble = typeof taken === 'string' ? taken : message && troubleWith(message, say);
  if (typeof taken === 'string' || !message || trouble) return void widget.complain(trouble ?? '');
  const verdict = verdictOn(widget, pack, message, {});
  await widget.go({ kind: 'verdict', checked: { ...taken, message, verdict, facts: {}, isAsked: false } });
  return verdict;
};

/** The same message with one more thing known about it. */
const judgedAgain = (widget: ScamCheck, pack: Pack, checked: Checked, facts: Facts): Checked => {
  const known = { ...checked.facts, ...facts };
  return { ...checked, facts: known, verdict: verdictOn(widget, pack, checked.message, known) };
};

/** 「だれからの連絡ですか」 The way back leads to the question again. Who is not in the directory, or not known, is an answer as well: it is not asked again. */
export const answerWho = (widget: ScamCheck, pack: Pack, checked: Checked, who: string | undefined): void => {
  widget.dispatchEvent(new AnswerEvent('claimed-brand', who === undefined ? [] : [who]));
  const next = judgedAgain(widget, pack, checked, { claimedBrand: who ?? 'unknown' });
  void widget.go({ kind: 'verdict', checked: { ...next, isAsked: true } });
};

/** 「同じお知らせは、出ていましたか」 */
export const answerInside = (widget: ScamCheck, pack: Pack, checked: Checked, isListed: boolean): void => {
  const option = isListed ? 'listed' : 'not-listed';
  widget.dispatchEvent(new AnswerEvent('message-centre', [option]));
  void widget.go({ kind: option, checked: judgedAgain(widget, pack, checked, { 'message-centre': option }) });
};

const textOf = ({ source, message }: Checked): string => {
  const part = (id: string): string => message.parts.find((each) => each.id === id)?.text ?? '';
  return typeof source === 'string' ? source : `件名：${part('subject')}\n\n${part('body')}`;
};

/** A sender stands before the text as phones copy it, a link behind it. */
const JOIN = {
  'sender-address': (text: string, added: string) => `差出人：${added}\n${text}`,
  'link-address': (text: string, added: string) => `${text}\n\n${added}\n`,
  'words': (text: string, added: string) => `${added}\n\n${text}\n`,
} as const;

/** Is what was added what was asked for? */
const IS_THERE: Readonly<Record<keyof typeof JOIN, (message: Message, before: Checked, added: string) => boolean>> = {
  'sender-address': ({ sender }) => sender !== undefined,
  'link-address': ({ links }, before) => links.length > before.message.links.length,
  'words': (_, __, added) => added.trim() !== '',
};

/** Joins what was missing to the message and judges it again; false where it is not what was asked for. */
export const addToMessage = async (widget: ScamCheck, pack: Pack, checked: Checked, what: keyof typeof JOIN, added: string): Promise<boolean> => {
  const source = JOIN[what](textOf(checked), added.trim());
  const message = await readMessage(source);
  if (!IS_THERE[what](message, checked, added)) return false;
  const verdict = verdictOn(widget, pack, message, checked.facts);
  widget.replace({ kind: 'verdict', checked: { ...checked, source, message, verdict, isFromPicture: checked.isFromPicture && what !== 'words' } });
  return true;
};
