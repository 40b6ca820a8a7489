import { isBrandSender, readSenderBy } from './sender-parts.js';
import { isAuthenticated } from './sender-authenticated.js';

/** A header that says "none" everywhere is no failure: many servers write one without checking. */
export const senderFailsAuthentication = readSenderBy((sender, brand) => {
  const { authentication } = sender;
  if (!authentication || !isBrandSender(sender, brand) || isAuthenticated(sender, brand)) return false;
  return [authentication.dmarc, authentication.dkim, authentication.spf].includes('fail');
});
