import type { DoctorStage } from '../model/stage.js';
/** What else it may be, and what was tried. */
export declare const others: DoctorStage<'others'>;
