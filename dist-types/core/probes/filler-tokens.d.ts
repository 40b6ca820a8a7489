import { type Context, type Reading } from './reading.js';
export declare const fillerTokens: (_: unknown, { message }: Context) => Reading;
