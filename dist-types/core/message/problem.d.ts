import type { Problem, ProblemCode } from '../base/types.js';
/** Twenty printed pages. */
export declare const TEXT_LIMIT = 30000;
/** Reading goes on, and this is what was not as it should be. */
export declare const warning: (code: ProblemCode, path: string, found: string) => Problem;
