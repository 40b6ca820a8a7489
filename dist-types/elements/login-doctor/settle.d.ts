/** What the core is asked before a view is drawn: only what the view shows. */
import type { Diagnosis, Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { DoctorState, Settled } from './model/state.js';
import type { DoctorView } from './model/views.js';
/** What the core is asked with. */
export interface Given {
    readonly pack: Pack;
    readonly facts: Facts;
    readonly diagnosis: Diagnosis;
    readonly why: DoctorState['why'];
}
/** Before anything was asked. */
export declare const NOTHING_SETTLED: Settled;
export declare const NOTHING_FOUND: Diagnosis;
/** What the core says of a view. The compiler does not follow that a view and what it asks are of one kind. */
export declare const settled: (given: Given, view: DoctorView) => Settled;
/** Does a view show what was found? Then something must have been looked for. */
export declare const showsDiagnosis: (view: DoctorView, facts: Facts, pack: Pack) => boolean;
