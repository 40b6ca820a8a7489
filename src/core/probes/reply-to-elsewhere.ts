import { NO, UNKNOWN, type Context, type Reading } from '../reading.js';
import { isBrandSender, seenSender } from './sender-parts.js';

/** Replies under another domain of the same brand are no other owner. */
export const replyToElsewhere = (_: unknown, { message, claimed }: Context): Reading => {
  const sender = message?.sender;
  if (!message || !sender?.replyTo?.address.includes('@')) return UNKNOWN;
  const elsewhere = sender.replyTo.owner !== sender.from.owner && !(claimed && isBrandSender({ from: sender.replyTo }, claimed));
  return elsewhere ? { ...seenSender(message, sender.from, claimed), values: { owner: sender.replyTo.owner ?? sender.replyTo.address } } : NO;
};
