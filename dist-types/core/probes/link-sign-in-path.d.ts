import { type Context, type Reading } from './reading.js';
export declare const linkSignInPath: (_: unknown, { message, brands }: Context) => Reading;
