import type { StageOf } from './stage-parts.js';
export declare const how: StageOf<'how'>;
