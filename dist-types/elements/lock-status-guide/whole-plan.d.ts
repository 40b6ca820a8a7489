import { type StageOf } from './stage.js';
export declare const wholePlan: StageOf<'whole-plan'>;
