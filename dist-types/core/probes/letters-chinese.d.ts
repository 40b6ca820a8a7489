import { type Context, type Reading } from './reading.js';
export declare const lettersChinese: (_: unknown, { message }: Context) => Reading;
