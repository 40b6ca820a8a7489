import { classOf } from '../message/brand-domains.js';
import { hostOfAddress, readSenderBy } from './sender-parts.js';
import type { ProbeModule } from './reading.js';

/** Hosting is foreign here: any customer of the brand can send from it. */
export const senderForeign: ProbeModule<'sender-foreign'> = {
  restsOn: 'list',
  read: readSenderBy(({ from }, brand) => {
    const kind = classOf(hostOfAddress(from.address), brand);
    return kind === undefined || kind === 'hosting';
  }),
};
