import { classOf } from '../message/brand-domains.js';
import { NO, UNKNOWN, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import { imitatedBy, namedBefore } from './brand-imitation.js';
import { hostOfAddress, seenSender } from './sender-parts.js';

/** The brand that a mail address poses as. */
export const posedSender = (address: string, brands: readonly Brand[]): Brand | undefined => {
  const host = hostOfAddress(address);
  const foreign = brands.filter((brand) => classOf(host, brand) === undefined);
  return imitatedBy(host, brands) ?? namedBefore(address, foreign);
};

export const senderBrandInAddress: ProbeModule<'sender-brand-in-address'> = {
  restsOn: 'list',
  read: (_, { message, brands }) => {
    const from = message?.sender?.from;
    if (!message || !from?.address.includes('@')) return UNKNOWN;
    const posed = posedSender(from.address, brands);
    return posed ? seenSender(message, from, posed) : NO;
  },
};
