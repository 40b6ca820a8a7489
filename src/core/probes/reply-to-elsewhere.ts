import { NO, UNKNOWN, type ProbeModule } from './reading.js';
import { isBrandSender, spanIn } from './sender-parts.js';

/** Replies under another domain of the same brand are no other owner. */
export const replyToElsewhere: ProbeModule<'reply-to-elsewhere'> = {
  restsOn: 'marks',
  read: (_, { message, claimed }) => {
    const { from, replyTo } = message?.sender ?? {};
    if (!message || !from || !replyTo?.address.includes('@')) return UNKNOWN;
    const isElsewhere = replyTo.owner !== from.owner && !(claimed && isBrandSender({ from: replyTo }, claimed));
    return isElsewhere ? { truth: 'yes', spans: spanIn(message, 'reply-to', replyTo), values: { owner: replyTo.owner ?? replyTo.address } } : NO;
  },
};
