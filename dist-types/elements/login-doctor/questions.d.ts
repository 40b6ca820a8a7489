import { type StageOf } from './stage.js';
export declare const audience: StageOf<'audience'>;
export declare const question: StageOf<'question'>;
export declare const understood: StageOf<'understood'>;
