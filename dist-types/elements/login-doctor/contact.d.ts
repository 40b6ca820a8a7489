import type { StageOf } from './stage.js';
export declare const contact: StageOf<'contact'>;
