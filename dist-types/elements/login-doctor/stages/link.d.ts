import type { DoctorStage } from '../model/stage.js';
/** A link to go on elsewhere. */
export declare const link: DoctorStage<'link'>;
