import type { GuideStage } from '../model/state.js';
export declare const others: GuideStage<'others'>;
