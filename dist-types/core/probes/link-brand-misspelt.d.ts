import { type Context, type Reading } from './reading.js';
export declare const linkBrandMisspelt: (_: unknown, { message, brands }: Context) => Reading;
