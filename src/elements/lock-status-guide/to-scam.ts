/** From a notice to scam-check: what was pasted here goes along, inside this page only. */
import { openWidget } from '../host/open-widget.js';
import type { AnswerEvent } from '../events/answer.js';
import { SEEN_INSIDE } from './model/inside.js';
import type { GuideHost, Seen } from './model/state.js';

/** What was seen inside Amazon is the same there and here. */
const SEEN: Readonly<Record<string, Seen>> = { listed: 'yes', 'not-listed': 'no', neither: 'cannot-look' };

const take =
  ({ conversation }: GuideHost) =>
  ({ question, answer: [option = ''] }: AnswerEvent): void => {
    const seen = SEEN[option];
    if (question === 'message-centre' && seen) conversation.learn({ [SEEN_INSIDE]: seen });
  };

/** What scam-check offers to a page. */
interface Checker extends HTMLElement {
  check(text: string): Promise<unknown>;
}

const isChecker = (element: Element | null): element is Checker =>
  element instanceof HTMLElement && 'check' in element && typeof element.check === 'function';

/** The one on the page, or the one that was just put in our place; also one of another copy of the kit. */
const opened = async (host: GuideHost): Promise<Checker | undefined> => {
  const scam = await openWidget(host, 'scam-check');
  const element: Element | null = scam?.element ?? host.element.renderRoot.querySelector('scam-check');
  return isChecker(element) ? element : undefined;
};

/** Makes what opens scam-check; each one is listened to once. */
export const toScam = (host: GuideHost): (() => Promise<void>) => {
  const heard = new WeakSet<Checker>();
  return async () => {
    const scam = await opened(host);
    if (!scam) return;
    if (!heard.has(scam)) scam.addEventListener('lockout-answer', take(host));
    heard.add(scam);
    if (host.state.pasted) await scam.check(host.state.pasted);
  };
};
