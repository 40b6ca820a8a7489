import type { GuideStage } from '../model/state.js';
export declare const state: GuideStage<'state'>;
