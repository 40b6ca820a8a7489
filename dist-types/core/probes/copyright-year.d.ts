import { type Context, type Reading } from './reading.js';
export declare const copyrightYear: (_: unknown, { message, facts }: Context) => Reading;
