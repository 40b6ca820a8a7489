/** What the visitor has done of a road. */
import type { LockId } from '../../core/base/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen } from '../../core/base/scope.js';
import type { FactId, Facts } from '../../core/base/types.js';
import { todayOf } from '../parts/source-line.js';
import { ticks } from '../parts/ticks.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { CHECK_INSIDE, roadOf, SEEN_INSIDE, type RoadStage } from './stage.js';

/** Boxes of this visit: those from before `reset()` have another name. */
export const ticksOf = <Id extends string>(widget: LockStatusGuide, list: string) => ticks<Id>(widget, `${widget.visit.id} ${list}`);

interface Kept {
  readonly all: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

/** Stages and papers of a road are kept as the conversation is: with `resume`, beyond this page. Ids and days only. */
const kept = (widget: LockStatusGuide, list: FactId, also: () => Facts = () => ({})): Kept => {
  const all: ReadonlySet<string> = new Set(chosen(widget.facts, list));
  return { all, toggle: (id) => widget.conversation.learn({ [list]: all.has(id) ? [...all].filter((each) => each !== id) : [...all, id], ...also() }) };
};

const dayFact = (lock: LockId): FactId => `road-day-${lock}`;
export const stageTicks = (widget: LockStatusGuide, lock: LockId): Kept => kept(widget, `road-${lock}`, () => (widget.resume ? { [dayFact(lock)]: todayOf(widget.facts) } : {}));
export const paperTicks = (widget: LockStatusGuide, lock: LockId): Kept => kept(widget, `papers-${lock}`);

/** The day of the last tick, from which the stage that is now is waited for; without `resume` that is today. */
export const waitingSince = (widget: LockStatusGuide, lock: LockId): string => chosen(widget.facts, dayFact(lock))[0] ?? todayOf(widget.facts);

/** The road this visitor was on last. */
export const ROAD_NOW: FactId = 'road-now';

const ANSWERED: ReadonlySet<unknown> = new Set(['yes', 'no', 'cannot-look']);

/** Ticked, or known from an answer; then the tick takes it back. */
export const isDone = (widget: LockStatusGuide, lock: LockId, { id, remedy }: RoadStage): boolean =>
  (remedy === CHECK_INSIDE && ANSWERED.has(widget.facts[SEEN_INSIDE])) !== stageTicks(widget, lock).all.has(id);

/** The first stage that is not done; all done: one past the last. */
export const hereOf = (widget: LockStatusGuide, lock: LockId, road: readonly RoadStage[]): number => {
  const index = road.findIndex((stage) => !isDone(widget, lock, stage));
  return index < 0 ? road.length : index;
};

/** `from`: where the visitor stood on arrival, so that what is ticked on the way does not close under the finger. */
export const goToRoad = (widget: LockStatusGuide, pack: Pack, lock: Lock): void => {
  widget.visit.isNew = false;
  if (widget.resume) widget.conversation.learn({ [ROAD_NOW]: lock.id });
  void widget.go({ kind: 'road', lock: lock.id, from: hereOf(widget, lock.id, roadOf(widget, lock, pack)) });
};
