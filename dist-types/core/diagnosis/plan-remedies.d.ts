import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { Remedy } from '../schema/remedy.js';
import type { Diagnosis, Facts, Procedure } from '../base/types.js';
/** A remedy's steps for this device and audience. */
export declare const procedureOf: (remedy: Remedy, facts: Facts, cures?: readonly CauseId[]) => Procedure;
/** Minutes until it is known whether it helped. */
export declare const costOf: ({ minutes: [from, to], isService }: Remedy) => number;
/**
 * The cheapest likely cure first: for one fault and independent actions the order by p/c is optimal. Support ends the
 * search, so what would come after it is left out, and support itself stands last.
 */
export declare const planRemedies: (diagnosis: Diagnosis, facts: Facts, pack: Pack) => readonly Procedure[];
