import type { ScamStage } from './stage.js';
/** What was found, and what to do with it. */
export declare const verdict: ScamStage<'verdict'>;
