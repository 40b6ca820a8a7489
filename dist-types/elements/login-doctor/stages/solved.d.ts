import type { DoctorStage } from '../model/stage.js';
/** Let in again: how it need not happen once more. */
export declare const solved: DoctorStage<'solved'>;
