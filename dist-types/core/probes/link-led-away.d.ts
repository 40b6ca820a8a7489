import { type Context, type Reading } from './reading.js';
export declare const linkLedAway: (_: unknown, { message, brands }: Context) => Reading;
