import type { GuideStage } from '../model/state.js';
export declare const contact: GuideStage<'contact'>;
