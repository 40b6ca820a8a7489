import type { LockId } from '../../../core/base/id.js';
import type { Facts } from '../../../core/base/types.js';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import { todayOf } from '../../parts/source-line.js';
import type { GuideKnown, Notice } from './state.js';
import type { GuideView } from './views.js';

export type Shape = Lock['shape'];

/** One step of a road. */
export type RoadStep = Lock['road'][number];

export const lockOf = (pack: Pack, id: LockId): Lock | undefined => pack.locks.find((lock) => lock.id === id);

/** The state of a notice that looks made up. */
export const fakeOf = (pack: Pack): Lock | undefined => pack.locks.find(({ shape }) => shape === 'fake');

/** The notice holds for whichever audience the visitor says it is about. */
export const situationOf = (facts: Facts, notice: Notice | undefined): Facts => ({
  ...facts,
  ...notice?.facts,
  today: todayOf(facts),
});

/** Where advertising has no place: somebody may be cheated at this moment. */
export const isAlarming = ({ shape }: Lock): boolean => shape === 'fake' || shape === 'emergency';

/** Did this visit pass through such a state? */
export const wasAlarmed = ({ pack, trail }: Pick<GuideKnown, 'pack' | 'trail'>): boolean =>
  trail.some((view) => 'lock' in view && pack.locks.some((lock) => lock.id === view.lock && isAlarming(lock)));

const questionIn = (view: GuideView): string | undefined => {
  if (view.kind === 'question') return view.question;
  return view.kind === 'audience' ? view.kind : undefined;
};

/** How many questions were asked; an answer that is changed is not asked twice. */
export const askedIn = (trail: readonly GuideView[]): number =>
  new Set(trail.flatMap((view) => questionIn(view) ?? [])).size;
