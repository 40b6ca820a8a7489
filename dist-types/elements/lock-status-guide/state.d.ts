import { type StageOf } from './stage.js';
export declare const state: StageOf<'state'>;
