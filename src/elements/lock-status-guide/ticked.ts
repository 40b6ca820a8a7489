/** What the visitor has done of a road. */
import type { LockId } from '../../core/schema/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen } from '../../core/scope.js';
import type { FactId } from '../../core/types.js';
import { ticks } from '../parts/ticks.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { CHECK_INSIDE, roadOf, SEEN_INSIDE, type RoadStage } from './stage.js';

/** Boxes of this visit: those from before `reset()` have another name. */
export const ticksOf = <Id extends string>(widget: LockStatusGuide, list: string) => ticks<Id>(widget, `${widget.visit.id} ${list}`);
/** Stages of a road are kept as the conversation is: with `resume`, beyond this page. Ids only. */
const roadFact = (lock: LockId): FactId => `road-${lock}`;
export const stageTicks = (widget: LockStatusGuide, lock: LockId): { readonly all: ReadonlySet<string>; readonly toggle: (stage: string) => void } => {
  const all: ReadonlySet<string> = new Set(chosen(widget.facts, roadFact(lock)));
  return { all, toggle: (stage) => widget.conversation.learn({ [roadFact(lock)]: all.has(stage) ? [...all].filter((each) => each !== stage) : [...all, stage] }) };
};
export const paperTicks = (widget: LockStatusGuide, lock: LockId) => ticksOf<string>(widget, `papers ${lock}`);

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
export const goToRoad = (widget: LockStatusGuide, pack: Pack, lock: Lock): void =>
  void widget.go({ kind: 'road', lock: lock.id, from: hereOf(widget, lock.id, roadOf(widget, lock, pack)) });
