import type { ScamStage } from './stage.js';
/** It is not inside: no proof, but nothing to act on. */
export declare const notListed: ScamStage<'not-listed'>;
