import { damageControl } from '../../core/diagnosis/damage-control.js';
import type { LockId } from '../../core/base/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { isFor } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { todayOf } from '../parts/source-line.js';
import type { Stage } from '../host/stage.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';

/** Draws one kind of stage. */
export type StageOf<K extends GuideView['kind']> = (widget: LockStatusGuide, view: Extract<GuideView, { readonly kind: K }>, pack: Pack) => Stage;

export type Shape = Lock['shape'];
export type RoadStage = Lock['road'][number];

/** The remedy with which every road begins: is the notice in Amazon too? */
export const CHECK_INSIDE = 'check-inside-amazon';
/** The answer to that, and the same answer as scam-check asks for it. */
export const SEEN_INSIDE = 'lock-seen-inside';

/** The notice holds for whichever audience the visitor says it is about. */
export const known = (widget: LockStatusGuide): Facts => ({ ...widget.facts, ...widget.visit.notice?.facts, today: todayOf(widget.facts) });

export const lockOf = (pack: Pack, id: LockId): Lock | undefined => pack.locks.find((lock) => lock.id === id);

/** Where advertising has no place: somebody may be cheated at this moment. */
export const isAlarming = ({ shape }: Lock): boolean => shape === 'fake' || shape === 'emergency';

/** Did this visit pass through such a state? */
export const wasAlarmed = (widget: LockStatusGuide, pack: Pack): boolean =>
  widget._trail.some((view) => 'lock' in view && pack.locks.some((lock) => lock.id === view.lock && isAlarming(lock)));

/** There is a notice that may be fake: pasted, or said to be there. */
const hasNotice = (widget: LockStatusGuide, lock: Lock): boolean => {
  const says = widget.facts['notice-says'];
  if (widget.visit.notice) return true;
  return says !== 'nothing' && (lock.shape !== 'emergency' || (says !== undefined && says !== 'unknown'));
};

/** Somebody who could look inside needs no way round it. */
const isNeeded = (widget: LockStatusGuide, lock: Lock) => ({ remedy, contact }: RoadStage): boolean => {
  if (remedy === CHECK_INSIDE) return hasNotice(widget, lock);
  return lock.shape !== 'fake' || !contact || !['yes', 'no'].includes(String(widget.facts[SEEN_INSIDE]));
};

/** Only where there is that list: it rests on what the visitor said has happened. */
const isTakenFirst = (widget: LockStatusGuide, lock: Lock, pack: Pack) => ({ remedy, contact }: RoadStage): boolean =>
  lock.shape === 'emergency' && !contact && damageControl(known(widget), pack).length > 0 && pack.remedies.some(({ id, emergency }) => id === remedy && emergency !== undefined);

/** The road of a lock for this visitor; in an emergency without what stands in the list before it. */
export const roadOf = (widget: LockStatusGuide, lock: Lock, pack: Pack): readonly RoadStage[] =>
  lock.road.filter((stage) => isFor(stage, widget.facts)).filter(isNeeded(widget, lock)).filter((stage) => !isTakenFirst(widget, lock, pack)(stage));
