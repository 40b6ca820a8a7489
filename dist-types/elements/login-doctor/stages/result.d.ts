import type { DoctorStage } from '../model/stage.js';
/** The cause, and what to do about it. */
export declare const result: DoctorStage<'result'>;
