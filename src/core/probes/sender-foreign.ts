import { classOf } from '../message/brand-domains.js';
import { hostOfAddress, readSenderBy } from './sender-parts.js';

/** Hosting is foreign here: any customer of the brand can send from it. */
export const senderForeign = readSenderBy(({ from }, brand) => {
  const kind = classOf(hostOfAddress(from.address), brand);
  return kind === undefined || kind === 'hosting';
});
