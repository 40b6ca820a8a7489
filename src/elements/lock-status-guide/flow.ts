/** What an answer or a notice leads to. */
import { LOCK } from '../../core/base/words-to-numbers.js';
import type { FactId, Facts, LockReading, Message } from '../../core/base/types.js';
import { judge } from '../../core/judge/judge.js';
import { identifyLock, nextLockQuestion } from '../../core/locks/identify-lock.js';
import { NOTICE_PHRASES, readNotice } from '../../core/locks/read-notice.js';
import { readMessage } from '../../core/message/read-message.js';
import type { Pack } from '../../core/schema/pack.js';
import { LockEvent } from '../events/lock.js';
import { SEEN_INSIDE } from './model/inside.js';
import { askedIn, fakeOf, situationOf } from './model/locks.js';
import type { GuideHost, Notice } from './model/state.js';
import type { GuideView, LaterView } from './model/views.js';

const DOUBTFUL: ReadonlySet<string> = new Set(['likely-scam', 'suspicious']);
const isDoubtful = ({ noticeVerdict }: Facts): boolean => noticeVerdict !== undefined && DOUBTFUL.has(noticeVerdict);

/** What one change of the answers leads to. */
interface Turn {
  readonly pack: Pack;
  readonly situation: Facts;
  readonly reading: LockReading;
  readonly trail: readonly GuideView[];
}

const stateIn = ({ kind, locks: [best] }: LockReading): LaterView =>
  best && kind === 'likely' ? { kind: 'state', lock: best.id } : { kind: 'others' };

/**
 * A notice that looks made up comes before every question: nothing else is shown until it was looked for inside. Whose account it is
 * counts among the questions.
 */
const viewAfter = ({ pack, situation, reading, trail }: Turn): LaterView => {
  const fake = fakeOf(pack);
  if (isDoubtful(situation) && fake) return { kind: 'state', lock: fake.id };
  if (situation.audience === undefined) return { kind: 'audience' };
  const question = askedIn(trail) < LOCK.atMost ? nextLockQuestion(situation, pack) : undefined;
  return question ? { kind: 'question', question: question.id } : stateIn(reading);
};

const isEnd = ({ kind }: LaterView): boolean => kind === 'state' || kind === 'others';

/** On to whatever the answers lead to. */
export const proceed = (host: GuideHost): void => {
  const { pack, trail } = host;
  const { notice } = host.state;
  if (!pack) return;
  if (notice) host.conversation.learn(notice.facts);
  const situation = situationOf(host.facts, notice);
  const reading = identifyLock(situation, pack);
  const view = viewAfter({ pack, situation, reading, trail: trail.views });
  host.set({ reading });
  if (isEnd(view)) host.tell(new LockEvent(reading));
  void host.go(view);
};

const NOTICE_FACTS = ['noticeVerdict', NOTICE_PHRASES];

const forget = ({ conversation }: GuideHost, facts: readonly FactId[]): void => {
  conversation.facts = Object.fromEntries(Object.entries(conversation.facts).filter(([fact]) => !facts.includes(fact)));
};

const forgetNotice = (host: GuideHost): void => {
  host.set({ notice: undefined });
  forget(host, NOTICE_FACTS);
};

/** One of the four rows. A notice that was taken out of the field again is forgotten. */
export const chooseState = (host: GuideHost): void => {
  if (host.state.pasted === '') forgetNotice(host);
  proceed(host);
};

const wordsOf = ({ parts }: Message, source: string): string => {
  const words = parts.filter(({ id }) => id === 'subject' || id === 'body').map(({ text }) => text);
  return words.join('\n').trim() || source;
};

/** Another notice: what was seen of the last one does not hold for it. */
const ABOUT_ONE_NOTICE = [...NOTICE_FACTS, SEEN_INSIDE, 'message-centre'];

/** First whether the notice is one at all, then what it says. */
const noticeIn = (message: Message, text: string, pack: Pack, situation: Facts): Notice => {
  const { facts, spans } = readNotice(text, pack);
  const { kind } = judge(message, pack, situation);
  return { text, marks: spans, facts: { ...facts, noticeVerdict: kind } };
};

const learnFrom = (host: GuideHost, pack: Pack, message: Message): void => {
  const { pasted, notice } = host.state;
  const text = wordsOf(message, pasted);
  if (notice?.text === text) return;
  forget(host, ABOUT_ONE_NOTICE);
  host.set({ notice: noticeIn(message, text, pack, situationOf(host.facts, notice)) });
};

const read = async (host: GuideHost, pack: Pack): Promise<void> =>
  learnFrom(host, pack, await readMessage(host.state.pasted));

/** Reads what was pasted and goes on to whatever it leads to. */
export const readPasted = async (host: GuideHost): Promise<void> => {
  host.show(true);
  if (host.pack) await read(host, host.pack).finally(() => host.show(false));
  proceed(host);
};

/** What the visitor saw with their own eyes counts more than what we think of the words. */
export const sawInside = (host: GuideHost): void => {
  const { notice } = host.state;
  const noticeVerdict = 'no-signs-found';
  if (notice) host.set({ notice: { ...notice, facts: { ...notice.facts, noticeVerdict } } });
  host.conversation.learn({ noticeVerdict });
  host.answer(SEEN_INSIDE, 'yes');
  proceed(host);
};
