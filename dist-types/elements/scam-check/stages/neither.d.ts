import type { ScamStage } from './stage.js';
/** Nothing can be looked up now: what to do until it can. */
export declare const neither: ScamStage<'neither'>;
