import type { RemedyId } from '../../../core/base/id.js';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideKnown } from '../model/state.js';
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
export declare const isEmergency: (pack: Pack, remedy: RemedyId | undefined) => boolean;
export declare const roadOf: (known: GuideKnown, lock: Lock, from?: number) => Road;
/**
 * A notice that was pasted may be made up: until it was looked for inside, nothing further on the road asks for a
 * sign-in or a paper. What stops a thief does not wait for it.
 */
export declare const isShut: ({ known, lock, steps: [first], done }: Road) => boolean;
