import { type StageOf } from './stage.js';
/** Not enough to name one: what would tell, and the official desk. */
export declare const cannotTell: StageOf<'cannot-tell'>;
