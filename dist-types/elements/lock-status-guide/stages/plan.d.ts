import type { GuideStage } from '../model/state.js';
export declare const plan: GuideStage<'plan'>;
