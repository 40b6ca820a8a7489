import type { ScamStage } from './stage.js';
/** An official route, with what to have ready. */
export declare const contact: ScamStage<'contact'>;
