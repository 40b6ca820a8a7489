import type { DoctorStage } from '../model/stage.js';
/** The official desk. */
export declare const contact: DoctorStage<'contact'>;
