import { type Context, type Reading } from './reading.js';
export declare const forwarded: (_: unknown, { message }: Context) => Reading;
