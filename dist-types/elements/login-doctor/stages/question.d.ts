import type { DoctorStage } from '../model/stage.js';
export declare const question: DoctorStage<'question'>;
