import type { ScamStage } from './stage.js';
/** The same notice is inside: go on from there, and see what it means. */
export declare const listed: ScamStage<'listed'>;
