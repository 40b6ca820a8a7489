import type { Signal } from '../schema/signal.js';
/** When the list is old, it says less. */
export declare const restsOnList: (signal: Signal) => boolean;
/** Anybody can write any words. */
export declare const isOfWords: (signal: Signal) => boolean;
