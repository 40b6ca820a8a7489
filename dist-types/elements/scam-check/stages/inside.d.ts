import type { ScamStage } from './stage.js';
/** How to look inside the brand's own screens, as a stage of its own. */
export declare const inside: ScamStage<'inside'>;
