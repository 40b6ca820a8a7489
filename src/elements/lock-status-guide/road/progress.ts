import type { LockId } from '../../../core/base/id.js';
import { chosen } from '../../../core/base/scope.js';
import type { FactId, Facts } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import { todayOf } from '../../parts/source-line.js';
import { looksInside, SEEN_INSIDE } from '../model/inside.js';
import type { RoadStep } from '../model/locks.js';

/*
 * What the visitor has done of a road. It is kept as the answers are: with `resume`, beyond this page. Ids and days
 * only.
 */

/** The road this visitor was on last. */
export const ROAD_NOW: FactId = 'road-now';

export const stepsFact = (lock: LockId): FactId => `road-${lock}`;
export const papersFact = (lock: LockId): FactId => `papers-${lock}`;
export const dayFact = (lock: LockId): FactId => `road-day-${lock}`;

/** What is ticked in a list. */
export const tickedIn = (facts: Facts, list: FactId): ReadonlySet<string> => new Set(chosen(facts, list));

/** The list with this ticked, or no longer. */
export const toggled = (facts: Facts, list: FactId, id: string): Facts => {
  const all = chosen(facts, list);
  return { [list]: all.includes(id) ? all.filter((each) => each !== id) : [...all, id] };
};

/** The day of the last tick, from which the step that is now is waited for; where no day is kept that is today. */
export const waitingSince = (facts: Facts, lock: LockId): string => chosen(facts, dayFact(lock))[0] ?? todayOf(facts);

const ANSWERED: ReadonlySet<unknown> = new Set(['yes', 'no', 'cannot-look']);

/** Ticked, or known from an answer; then the tick takes it back. */
export const isDone =
  (pack: Pack, facts: Facts, lock: LockId) =>
  (step: RoadStep): boolean => {
    const isKnown = looksInside(pack, step) && ANSWERED.has(facts[SEEN_INSIDE]);
    return isKnown !== tickedIn(facts, stepsFact(lock)).has(step.id);
  };
