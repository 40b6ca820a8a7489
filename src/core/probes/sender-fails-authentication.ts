import { sendsMail } from '../message/brand-domains.js';
import type { Brand } from '../schema/brand.js';
import type { Sender } from '../base/types.js';
import { isBrandSender, readSenderBy } from './sender-parts.js';
import { isAuthenticated } from './sender-authenticated.js';
import type { ProbeModule } from './reading.js';

type Results = NonNullable<Sender['authentication']>;
const failed = ({ dmarc, dkim, spf }: Results): boolean => [dmarc, dkim, spf].includes('fail');
/** Something passed, and none of it is the brand's: the letter came from somebody else's house. */
const passedForOthers = ({ domains }: Results, brand: Brand): boolean =>
  domains.length > 0 && !domains.some((domain) => sendsMail(domain.toLowerCase(), brand));

/** A header that says "none" everywhere is no failure: many servers write one without checking. */
export const senderFailsAuthentication: ProbeModule<'sender-fails-authentication'> = {
  restsOn: 'marks',
  read: readSenderBy((sender, brand) => {
    const { authentication } = sender;
    if (!authentication || !isBrandSender(sender, brand) || isAuthenticated(sender, brand)) return false;
    return failed(authentication) || passedForOthers(authentication, brand);
  }),
};
