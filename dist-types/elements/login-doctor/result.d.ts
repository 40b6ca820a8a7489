import { type StageOf } from './stage.js';
export declare const result: StageOf<'result'>;
