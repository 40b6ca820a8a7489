import type { DoctorStage } from '../model/stage.js';
/** Every answer, each to be changed. */
export declare const review: DoctorStage<'review'>;
