import type { Email, Address as MimeAddress } from 'postal-mime';
import type { Address, Sender } from '../types.js';
import { unmangle } from './charset.js';
import { ownerOf } from './domains.js';
import { readAuthenticationResults, readReceivedSpf } from './read-authentication.js';

/** The topmost: what is below may have come with the mail. */
const topmost = (email: Email, key: string): string | undefined => email.headers.find((header) => header.key === key)?.value;

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Some forge an address where the name belongs and leave the address out; then there is none. */
export const toAddress = (name: string, address: string): Address => ({
  name: (unmangle(name) ?? name).trim(),
  address,
  owner: address.includes('@') ? ownerOf(hostOf(address)) : null,
});

const firstOf = (address: MimeAddress | undefined): Address | undefined => {
  const mailbox = address?.group ? address.group[0] : address;
  return mailbox && (mailbox.name || mailbox.address) ? toAddress(mailbox.name, mailbox.address ?? '') : undefined;
};

const authenticationOf = (email: Email): Sender['authentication'] => {
  const results = topmost(email, 'authentication-results');
  if (results !== undefined) return readAuthenticationResults(results);
  const spf = topmost(email, 'received-spf');
  return spf === undefined ? undefined : readReceivedSpf(spf);
};

/** Who sent it, as far as the head says. */
export const readSender = (email: Email): Sender | undefined => {
  const from = firstOf(email.from) ?? firstOf(email.sender);
  if (!from) return undefined;
  const replyTo = firstOf(email.replyTo?.[0]);
  const returnPath = email.returnPath ? toAddress('', email.returnPath) : undefined;
  const authentication = authenticationOf(email);
  return { from, ...(replyTo && { replyTo }), ...(returnPath && { returnPath }), ...(authentication && { authentication }) };
};

/** `Name <address>`, as mail programs show it. */
export const showAddress = ({ name, address }: Address): string => (name && address ? `${name} <${address}>` : name || address);

const WRAPPED: ReadonlySet<string> = new Set([
  'list-archive', 'list-post', 'mailing-list', 'resent-from', 'x-beenthere', 'x-forwarded-encrypted', 'x-forwarded-for', 'x-forwarded-message-id', 'x-forwarded-to', 'x-mailman-version', 'x-ms-exchange-forwarding',
]);
/** Bulk mail carries a List-Id too, but then a way to unsubscribe and nobody to post to. */
const isListed = (names: readonly string[]): boolean =>
  names.some((name) => WRAPPED.has(name)) || (names.includes('list-id') && !names.includes('list-unsubscribe'));

const SUBJECT = /^(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|fw|wg|転送|回覧)\s?[:：]/i;
const QUOTED = /^[ \t>]*(?:-{2,20} ?(?:forwarded message|original message|元のメッセージ|転送メッセージ|転送されたメッセージ|original-nachricht)|begin forwarded message:|転送されたメッセージ[:：])/im;

/** Whether somebody, or a list, passed this on: then its head speaks of the last hand only. */
export const isForwarded = (headerNames: readonly string[], subject: string, body: string): boolean =>
  isListed(headerNames) || SUBJECT.test(subject.trim()) || QUOTED.test(body.slice(0, 20_000));
