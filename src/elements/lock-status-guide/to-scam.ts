/** From a notice to scam-check: what was pasted here goes along, inside this page only. */
import type { AnswerEvent } from '../events/answer.js';
import type { ScamCheck } from '../scam-check/scam-check.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { SEEN_INSIDE } from './stage.js';

/** What was seen inside Amazon is the same there and here. */
const SEEN: Readonly<Record<string, string>> = { listed: 'yes', 'not-listed': 'no', neither: 'cannot-look' };

const take = (widget: LockStatusGuide) => ({ question, answer: [option = ''] }: AnswerEvent): void => {
  if (question === 'message-centre' && SEEN[option]) widget.conversation.learn({ [SEEN_INSIDE]: SEEN[option] });
};

/** The one on the page, or the one that was just put in our place. */
const opened = async (widget: LockStatusGuide): Promise<ScamCheck | undefined> => {
  const { findWidget } = await import('../host/open-widget.js');
  await widget.updateComplete;
  return (widget.renderRoot.querySelector<ScamCheck>('scam-check') ?? findWidget(widget, 'scam-check')) as ScamCheck | undefined;
};

const handed = new WeakSet<ScamCheck>();

export const toScam = async (widget: LockStatusGuide): Promise<void> => {
  await widget.openWidget('scam-check');
  const scam = await opened(widget);
  if (!scam) return;
  if (!handed.has(scam)) scam.addEventListener('lockout-answer', take(widget) as EventListener);
  handed.add(scam);
  if (widget.visit.pasted) await scam.check(widget.visit.pasted);
};
