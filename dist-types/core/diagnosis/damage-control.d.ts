import type { Pack } from '../schema/pack.js';
import type { Facts, Procedure } from '../base/types.js';
/** What to do in the next ten minutes, by what has been given away or taken over; soonest first. */
export declare const damageControl: (facts: Facts, pack: Pack) => readonly Procedure[];
