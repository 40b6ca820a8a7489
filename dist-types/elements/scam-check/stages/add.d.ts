import type { ScamStage } from './stage.js';
/** What was missing, pasted and joined to the message. */
export declare const add: ScamStage<'add'>;
