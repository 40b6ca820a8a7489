import { ticksOf } from '../host/checked-items.js';
import { openWidget } from '../host/open-widget.js';
import type { ContactId, LockId } from '../../core/base/id.js';
import type { FactId, Facts } from '../../core/base/types.js';
import { todayOf } from '../parts/source-line.js';
import { proceed, sawInside } from './flow.js';
import { SEEN_INSIDE } from './model/inside.js';
import { lockOf } from './model/locks.js';
import type { GuideActions, GuideHost, GuideKnown, Seen } from './model/state.js';
import { planActions, type PlanCheck } from './plan-desk.js';
import { printPaper } from './print.js';
import { dayFact, papersFact, ROAD_NOW, stepsFact, toggled } from './road/progress.js';
import { roadOf } from './road/road.js';
import { saveCalendar } from './save-calendar.js';
import { toScam } from './to-scam.js';

/** What is known at this moment, with what it leads to. */
type Now = () => GuideKnown;

const takeRoad = (host: GuideHost, now: Now, id: LockId): void => {
  host.set({ isNew: false });
  const known = now();
  const lock = lockOf(known.pack, id);
  if (!lock) return;
  if (known.isKept) host.conversation.learn({ [ROAD_NOW]: id });
  void host.go({ kind: 'road', lock: id, from: roadOf(known, lock).here });
};

/** Who cannot look is led to where one can ask without a sign-in, if the road knows such a place. */
const contactOn = (known: GuideKnown, id: LockId): ContactId | undefined => {
  const lock = lockOf(known.pack, id);
  return lock && roadOf(known, lock).steps.find(({ contact }) => contact)?.contact;
};

const saw = (host: GuideHost, now: Now, lock: LockId, seen: Seen): void => {
  if (seen === 'yes') return sawInside(host);
  host.answer(SEEN_INSIDE, seen);
  const contact = seen === 'cannot-look' ? contactOn(now(), lock) : undefined;
  if (contact) void host.go({ kind: 'contact', contact });
  else takeRoad(host, now, lock);
};

const learn = ({ conversation, facts }: GuideHost, list: FactId, id: string, also: Facts = {}): void =>
  conversation.learn({ ...toggled(facts, list, id), ...also });

/** With the day, where it is kept: what is waited for next is counted from it. */
const tickStep = (host: GuideHost, lock: LockId, step: string): void => {
  const day = host.element.resume ? { [dayFact(lock)]: todayOf(host.facts) } : {};
  learn(host, stepsFact(lock), step, day);
};

const startOver = (host: GuideHost): void => {
  host.reset();
  // The button that was pressed goes with what was offered.
  host.element.renderRoot.querySelector<HTMLElement>('.stage h2')?.focus();
};

/** What the visitor can do; made once. */
export const actionsOf = (host: GuideHost, check: PlanCheck, now: Now): GuideActions => {
  const openScam = toScam(host);
  return {
    go: (view) => void host.go(view),
    replace: (view) => host.trail.replace(view),
    reset: () => host.reset(),
    startOver: () => startOver(host),
    answer: host.answer,
    proceed: () => proceed(host),
    chooseDevice: (device) => host.conversation.answer('device', device),
    saw: (lock, seen) => saw(host, now, lock, seen),
    takeRoad: (lock) => takeRoad(host, now, lock),
    tickStep: (lock, step) => tickStep(host, lock, step),
    tickPaper: (lock, paper) => learn(host, papersFact(lock), paper),
    tick: (list, id) => ticksOf(host).toggle(list, id),
    search: (wanted) => host.set({ wanted }),
    openDoctor: () => void openWidget(host, 'login-doctor'),
    openScam: () => void openScam(),
    print: (paper) => printPaper(paper, now().pack.locale),
    remind: (reminders) => saveCalendar(reminders, todayOf(host.facts)),
    plan: planActions(host, check),
  };
};
