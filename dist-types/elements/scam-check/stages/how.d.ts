import type { ScamStage } from './stage.js';
/** How to get a message here: short steps by app, beside the field they lead to. */
export declare const how: ScamStage<'how'>;
