import type { GuideStage } from '../model/state.js';
export declare const emergency: GuideStage<'emergency'>;
