import type { RemedyId } from '../../../core/base/id.js';
import { isFor } from '../../../core/base/scope.js';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import { looksInside, SEEN_INSIDE } from '../model/inside.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideKnown } from '../model/state.js';
import { isDone } from './progress.js';

/** The road back for this visitor: what is done, what is now, what is waited for. */
export interface Road {
  readonly known: GuideKnown;
  readonly lock: Lock;
  readonly steps: readonly RoadStep[];
  readonly done: ReadonlySet<RoadStep>;
  /** Which step is now; all done: one past the last. */
  readonly here: number;
  /** Where the visitor stood on arrival, so that what is ticked on the way does not close under the finger. */
  readonly from: number;
}

/** There is a notice that may be fake: pasted, or said to be there. */
const hasNotice = ({ facts, notice }: GuideKnown, { shape }: Lock): boolean => {
  const says = facts['notice-says'];
  if (notice) return true;
  return says !== 'nothing' && (shape !== 'emergency' || (says !== undefined && says !== 'unknown'));
};

/** Somebody who could look inside needs no way round it. */
const isNeeded =
  (known: GuideKnown, lock: Lock) =>
  (step: RoadStep): boolean => {
    if (looksInside(known.pack, step)) return hasNotice(known, lock);
    return lock.shape !== 'fake' || !step.contact || !['yes', 'no'].includes(String(known.facts[SEEN_INSIDE]));
  };

export const isEmergency = (pack: Pack, remedy: RemedyId | undefined): boolean =>
  pack.remedies.some(({ id, emergency }) => id === remedy && emergency !== undefined);

/** Only where there is that list: it rests on what the visitor said has happened. */
const isTakenFirst =
  ({ pack, procedures }: GuideKnown, { shape }: Lock) =>
  ({ remedy, contact }: RoadStep): boolean =>
    shape === 'emergency' && !contact && procedures.length > 0 && isEmergency(pack, remedy);

/** In an emergency without what stands in the list before it. */
const stepsOf = (known: GuideKnown, lock: Lock): readonly RoadStep[] => {
  const isFirst = isTakenFirst(known, lock);
  return lock.road
    .filter((step) => isFor(step, known.facts))
    .filter(isNeeded(known, lock))
    .filter((step) => !isFirst(step));
};

const firstOpen = (steps: readonly RoadStep[], done: ReadonlySet<RoadStep>): number => {
  const index = steps.findIndex((step) => !done.has(step));
  return index < 0 ? steps.length : index;
};

export const roadOf = (known: GuideKnown, lock: Lock, from = 0): Road => {
  const steps = stepsOf(known, lock);
  const done = new Set(steps.filter(isDone(known.pack, known.facts, lock.id)));
  return { known, lock, steps, done, here: firstOpen(steps, done), from };
};

/**
 * A notice that was pasted may be made up: until it was looked for inside, nothing further on the road asks for a
 * sign-in or a paper. What stops a thief does not wait for it.
 */
export const isShut = ({ known, lock, steps: [first], done }: Road): boolean =>
  known.notice !== undefined &&
  lock.shape !== 'emergency' &&
  first !== undefined &&
  looksInside(known.pack, first) &&
  !done.has(first);
