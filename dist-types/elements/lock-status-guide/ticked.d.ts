/** What the visitor has done of a road. */
import type { LockId } from '../../core/base/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId } from '../../core/base/types.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { type RoadStage } from './stage.js';
/** Boxes of this visit: those from before `reset()` have another name. */
export declare const ticksOf: <Id extends string>(widget: LockStatusGuide, list: string) => {
    readonly all: ReadonlySet<Id>;
    readonly toggle: (id: Id) => void;
};
interface Kept {
    readonly all: ReadonlySet<string>;
    readonly toggle: (id: string) => void;
}
export declare const stageTicks: (widget: LockStatusGuide, lock: LockId) => Kept;
export declare const paperTicks: (widget: LockStatusGuide, lock: LockId) => Kept;
/** The day of the last tick, from which the stage that is now is waited for; without `resume` that is today. */
export declare const waitingSince: (widget: LockStatusGuide, lock: LockId) => string;
/** The road this visitor was on last. */
export declare const ROAD_NOW: FactId;
/** Ticked, or known from an answer; then the tick takes it back. */
export declare const isDone: (widget: LockStatusGuide, lock: LockId, { id, remedy }: RoadStage) => boolean;
/** The first stage that is not done; all done: one past the last. */
export declare const hereOf: (widget: LockStatusGuide, lock: LockId, road: readonly RoadStage[]) => number;
/** `from`: where the visitor stood on arrival, so that what is ticked on the way does not close under the finger. */
export declare const goToRoad: (widget: LockStatusGuide, pack: Pack, lock: Lock) => void;
export {};
