import { type StageOf } from './stage-parts.js';
export declare const verdict: StageOf<'verdict'>;
