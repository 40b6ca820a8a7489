import type { DoctorStage } from '../model/stage.js';
/** Not enough to name one: what would tell, and the official desk. */
export declare const cannotTell: DoctorStage<'cannot-tell'>;
