import { type StageOf } from './stage.js';
export declare const emergency: StageOf<'emergency'>;
