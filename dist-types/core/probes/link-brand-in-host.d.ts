import { type Context, type Reading } from './reading.js';
export declare const linkBrandInHost: (_: unknown, { message, brands }: Context) => Reading;
