import type { DoctorStage } from '../model/stage.js';
/** Whose account it is, once more where the first stage did not learn it. */
export declare const audience: DoctorStage<'audience'>;
