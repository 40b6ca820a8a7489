import { NO, UNKNOWN, type ProbeModule, type Reading } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Address, Message } from '../base/types.js';
import { isBrandSender, spanIn } from './sender-parts.js';

/** Replies under another domain of the same brand are no other owner. */
const isElsewhere = (replyTo: Address, from: Address, claimed: Brand | undefined): boolean =>
  replyTo.owner !== from.owner && !(claimed && isBrandSender({ from: replyTo }, claimed));

const readReply = (message: Message, replyTo: Address): Reading => ({
  truth: 'yes',
  spans: spanIn(message, 'reply-to', replyTo),
  values: { owner: replyTo.owner ?? replyTo.address },
});

export const replyToElsewhere: ProbeModule<'reply-to-elsewhere'> = {
  restsOn: 'marks',
  read: (_, { message, claimed }) => {
    const { from, replyTo } = message?.sender ?? {};
    if (!message || !from || !replyTo?.address.includes('@')) return UNKNOWN;
    return isElsewhere(replyTo, from, claimed) ? readReply(message, replyTo) : NO;
  },
};
