import { type Context, type Reading } from './reading.js';
export declare const lettersInvisible: (_: unknown, { message }: Context) => Reading;
