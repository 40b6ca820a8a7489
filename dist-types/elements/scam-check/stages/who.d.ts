import type { ScamStage } from './stage.js';
/** Every company that is known, by what it does. */
export declare const who: ScamStage<'who'>;
