import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { type RoadStage, type StageOf } from './stage.js';
export interface Road {
    readonly widget: LockStatusGuide;
    readonly pack: Pack;
    readonly lock: Lock;
    readonly stages: readonly RoadStage[];
    /** The stage that is now. */
    readonly here: number;
    /** Where the visitor stood on arrival. */
    readonly from: number;
}
export declare const road: StageOf<'road'>;
