import type { GuideStage } from '../model/state.js';
export declare const question: GuideStage<'question'>;
