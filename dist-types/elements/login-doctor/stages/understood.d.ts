import type { DoctorStage } from '../model/stage.js';
/** What was understood of words from a screen. */
export declare const understood: DoctorStage<'understood'>;
