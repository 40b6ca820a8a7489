import { type Context, type Reading } from './reading.js';
/** The brand's name is there as it looks, but not as it is written. */
export declare const lettersLookalike: (_: unknown, { message, brands }: Context) => Reading;
