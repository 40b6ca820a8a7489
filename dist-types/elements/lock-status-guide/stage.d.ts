import type { LockId } from '../../core/base/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import type { Stage } from '../host/stage.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
/** Draws one kind of stage. */
export type StageOf<K extends GuideView['kind']> = (widget: LockStatusGuide, view: Extract<GuideView, {
    readonly kind: K;
}>, pack: Pack) => Stage;
export type Shape = Lock['shape'];
export type RoadStage = Lock['road'][number];
/** The remedy with which every road begins: is the notice in Amazon too? */
export declare const CHECK_INSIDE = "check-inside-amazon";
/** The answer to that, and the same answer as scam-check asks for it. */
export declare const SEEN_INSIDE = "lock-seen-inside";
/** The notice holds for whichever audience the visitor says it is about. */
export declare const known: (widget: LockStatusGuide) => Facts;
export declare const lockOf: (pack: Pack, id: LockId) => Lock | undefined;
/** Where advertising has no place: somebody may be cheated at this moment. */
export declare const isAlarming: ({ shape }: Lock) => boolean;
/** Did this visit pass through such a state? */
export declare const wasAlarmed: (widget: LockStatusGuide, pack: Pack) => boolean;
/** The road of a lock for this visitor; in an emergency without what stands in the list before it. */
export declare const roadOf: (widget: LockStatusGuide, lock: Lock, pack: Pack) => readonly RoadStage[];
