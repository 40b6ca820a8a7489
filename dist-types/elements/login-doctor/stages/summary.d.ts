import type { DoctorStage } from '../model/stage.js';
/** Words for the desk. */
export declare const summary: DoctorStage<'summary'>;
