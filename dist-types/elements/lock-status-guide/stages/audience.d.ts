import type { GuideStage } from '../model/state.js';
export declare const audience: GuideStage<'audience'>;
