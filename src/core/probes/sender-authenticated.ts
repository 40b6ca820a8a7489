import { sendsMail } from '../message/brand-domains.js';
import type { Brand } from '../schema/brand.js';
import type { Sender } from '../base/types.js';
import { isBrandSender, readSenderBy } from './sender-parts.js';
import type { ProbeModule } from './reading.js';

/**
 * An aligned pass: DMARC or DKIM passed, and what passed is the brand's own domain. A pass for any other domain
 * proves that domain only.
 */
export const isAuthenticated = (sender: Sender, brand: Brand): boolean => {
  const { authentication } = sender;
  if (!authentication || !isBrandSender(sender, brand) || authentication.dmarc === 'fail') return false;
  const isAligned = authentication.domains.some((domain) => sendsMail(domain.toLowerCase(), brand));
  return isAligned && [authentication.dmarc, authentication.dkim].includes('pass');
};

export const senderAuthenticated: ProbeModule<'sender-authenticated'> = {
  restsOn: 'marks',
  read: readSenderBy(isAuthenticated),
};
