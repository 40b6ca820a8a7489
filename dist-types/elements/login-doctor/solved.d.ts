import { type StageOf } from './stage.js';
/** Let in again: how it need not happen once more. */
export declare const solved: StageOf<'solved'>;
