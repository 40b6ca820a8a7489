import type { CauseId } from '../../core/base/id.js';
import type { Facts, Ranked } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Reasons } from './model/state.js';
/** Why this cause: the fewest answers that lead there, and what else speaks for it. */
export declare const reasonsFor: (cause: Ranked<CauseId>, facts: Facts, pack: Pack) => Reasons;
