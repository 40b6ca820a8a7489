import type { Problem, ProblemCode } from '../base/types.js';
/** Reading goes on, and this is what was not as it should be. */
export declare const warning: (code: ProblemCode, path: string, found: string) => Problem;
