import type { DoctorStage } from '../model/stage.js';
/** Signs of a takeover: what to stop first. */
export declare const emergency: DoctorStage<'emergency'>;
