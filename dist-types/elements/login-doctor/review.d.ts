import { type StageOf } from './stage.js';
/** Every answer, each to be changed. */
export declare const review: StageOf<'review'>;
