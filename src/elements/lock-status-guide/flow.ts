/** What an answer or a notice leads to. */
import { readMessage } from '../../core/message/read-message.js';
import { identifyLock, nextLockQuestion } from '../../core/locks/identify-lock.js';
import { judge } from '../../core/judge/judge.js';
import { NOTICE_PHRASES, readNotice } from '../../core/locks/read-notice.js';
import type { LockId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId, Facts, LockReading, Message } from '../../core/base/types.js';
import { LockEvent } from '../events/lock.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
import { known, SEEN_INSIDE } from './stage.js';

/** After the notice, somebody who is frightened answers so many questions; whose account it is, is one of them. */
const AT_MOST = 3;

const DOUBTFUL: ReadonlySet<string> = new Set(['likely-scam', 'suspicious']);
const isDoubtful = ({ noticeVerdict }: Facts): boolean => noticeVerdict !== undefined && DOUBTFUL.has(noticeVerdict);

/** What is known, ranked; kept on the widget. */
export const decide = (widget: LockStatusGuide, pack: Pack): LockReading => (widget.visit.reading = identifyLock(known(widget), pack));

const questionIn = (view: GuideView): string | undefined => (view.kind === 'question' ? view.question : view.kind === 'audience' ? view.kind : undefined);

/** An answer that is changed is not asked twice. */
export const asked = (widget: LockStatusGuide): number => new Set(widget._trail.flatMap((view) => questionIn(view) ?? [])).size;

const stateIn = (reading: LockReading): GuideView => {
  const [best] = reading.locks;
  return best && reading.kind === 'likely' ? { kind: 'state', lock: best.id } : { kind: 'others' };
};

const fakeOf = (pack: Pack): LockId | undefined => pack.locks.find(({ shape }) => shape === 'fake')?.id;

/** A notice that looks made up comes before every question: nothing else is shown until it was looked for inside. */
const viewAfter = (widget: LockStatusGuide, pack: Pack): GuideView => {
  const facts = known(widget);
  const fake = fakeOf(pack);
  const reading = decide(widget, pack);
  if (isDoubtful(facts) && fake) return { kind: 'state', lock: fake };
  if (facts.audience === undefined) return { kind: 'audience' };
  const question = asked(widget) < AT_MOST ? nextLockQuestion(facts, pack) : undefined;
  return question ? { kind: 'question', question: question.id } : stateIn(reading.kind === 'open' ? { ...reading, kind: 'cannot-tell' } : reading);
};

const tell = (widget: LockStatusGuide): void => {
  if (widget.visit.reading) widget.dispatchEvent(new LockEvent(widget.visit.reading));
};

/** On to whatever the answers lead to. */
export const proceed = (widget: LockStatusGuide, pack: Pack): void => {
  if (widget.visit.notice) widget.conversation.learn(widget.visit.notice.facts);
  const view = viewAfter(widget, pack);
  if (view.kind === 'state' || view.kind === 'others') tell(widget);
  void widget.go(view);
};

/** One of the four rows. A notice that was taken out of the field again is forgotten. */
export const chooseState = (widget: LockStatusGuide, pack: Pack): void => {
  if (widget.visit.pasted === '') forgetNotice(widget);
  proceed(widget, pack);
};

const NOTICE_FACTS = ['noticeVerdict', NOTICE_PHRASES];

const forget = (widget: LockStatusGuide, facts: readonly FactId[]): void => {
  widget.conversation.facts = Object.fromEntries(Object.entries(widget.conversation.facts).filter(([fact]) => !facts.includes(fact)));
};

const forgetNotice = (widget: LockStatusGuide): void => {
  widget.visit.notice = undefined;
  forget(widget, NOTICE_FACTS);
};

const wordsOf = ({ parts }: Message, source: string): string =>
  parts.filter(({ id }) => id === 'subject' || id === 'body').map(({ text }) => text).join('\n').trim() || source;

/** Another notice: what was seen of the last one does not hold for it. */
const ABOUT_ONE_NOTICE = [...NOTICE_FACTS, SEEN_INSIDE, 'message-centre'];

const learnFrom = (widget: LockStatusGuide, pack: Pack, message: Message): void => {
  const text = wordsOf(message, widget.visit.pasted);
  if (widget.visit.notice?.text === text) return;
  forget(widget, ABOUT_ONE_NOTICE);
  const { facts, spans } = readNotice(text, pack);
  const { kind } = judge(message, pack, known(widget));
  widget.visit.notice = { text, marks: spans, facts: { ...facts, noticeVerdict: kind } };
};

/** First whether the notice is one at all, then what it says. */
export const readPasted = async (widget: LockStatusGuide, pack: Pack): Promise<void> => {
  widget._loading = true;
  try {
    learnFrom(widget, pack, await readMessage(widget.visit.pasted));
  } finally {
    widget._loading = false;
  }
  proceed(widget, pack);
};

/** What the visitor saw with their own eyes counts more than what we think of the words. */
export const sawInside = (widget: LockStatusGuide, pack: Pack): void => {
  const { notice } = widget.visit;
  if (notice) widget.visit.notice = { ...notice, facts: { ...notice.facts, noticeVerdict: 'no-signs-found' } };
  widget.conversation.learn({ noticeVerdict: 'no-signs-found' });
  widget.answer(SEEN_INSIDE, 'yes');
  proceed(widget, pack);
};
