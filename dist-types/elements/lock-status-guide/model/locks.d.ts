import type { LockId } from '../../../core/base/id.js';
import type { Facts } from '../../../core/base/types.js';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { GuideKnown, Notice } from './state.js';
import type { GuideView } from './views.js';
export type Shape = Lock['shape'];
/** One step of a road. */
export type RoadStep = Lock['road'][number];
export declare const lockOf: (pack: Pack, id: LockId) => Lock | undefined;
/** The state of a notice that looks made up. */
export declare const fakeOf: (pack: Pack) => Lock | undefined;
/** The notice holds for whichever audience the visitor says it is about. */
export declare const situationOf: (facts: Facts, notice: Notice | undefined) => Facts;
/** Where advertising has no place: somebody may be cheated at this moment. */
export declare const isAlarming: ({ shape }: Lock) => boolean;
/** Did this visit pass through such a state? */
export declare const wasAlarmed: ({ pack, trail }: Pick<GuideKnown, 'pack' | 'trail'>) => boolean;
/** How many questions were asked; an answer that is changed is not asked twice. */
export declare const askedIn: (trail: readonly GuideView[]) => number;
