import type { GuideStage } from '../model/state.js';
export declare const wholePlan: GuideStage<'whole-plan'>;
