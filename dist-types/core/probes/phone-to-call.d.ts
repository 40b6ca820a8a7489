import { type Context, type Reading } from './reading.js';
/** A number beside a word that asks to call it; order and parcel numbers stand alone. */
export declare const phoneToCall: (_: unknown, { message }: Context) => Reading;
