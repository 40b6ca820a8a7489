import type { GuideStage } from '../model/state.js';
export declare const road: GuideStage<'road'>;
