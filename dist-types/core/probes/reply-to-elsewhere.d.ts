import { type Context, type Reading } from './reading.js';
/** Replies under another domain of the same brand are no other owner. */
export declare const replyToElsewhere: (_: unknown, { message, claimed }: Context) => Reading;
