import type { LockId } from '../../../core/base/id.js';
import type { FactId, Facts } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { RoadStep } from '../model/locks.js';
/** The road this visitor was on last. */
export declare const ROAD_NOW: FactId;
export declare const stepsFact: (lock: LockId) => FactId;
export declare const papersFact: (lock: LockId) => FactId;
export declare const dayFact: (lock: LockId) => FactId;
/** What is ticked in a list. */
export declare const tickedIn: (facts: Facts, list: FactId) => ReadonlySet<string>;
/** The list with this ticked, or no longer. */
export declare const toggled: (facts: Facts, list: FactId, id: string) => Facts;
/** The day of the last tick, from which the step that is now is waited for; where no day is kept that is today. */
export declare const waitingSince: (facts: Facts, lock: LockId) => string;
/** Ticked, or known from an answer; then the tick takes it back. */
export declare const isDone: (pack: Pack, facts: Facts, lock: LockId) => (step: RoadStep) => boolean;
