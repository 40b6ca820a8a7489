import type { ScamStage } from './stage.js';
/** Where a fake can be reported, and how. */
export declare const report: ScamStage<'report'>;
