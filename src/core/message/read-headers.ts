import { oneOf } from '../base/expression.js';
import type { addressParser, Address as MimeAddress, decodeWords } from 'postal-mime';
import type { Address, Sender } from '../base/types.js';
import { bytesOf, unmangle } from './charset.js';
import { ownerOf } from './domains.js';
import { readAuthenticationResults, readReceivedSpf } from './read-authentication.js';
import { MAIL } from '../base/words-to-numbers.js';

/**
 * How the parser reads what stands in a field. Its own way through the whole mail takes a `Blob` a part, and those
 * take longer than reading.
 */
export interface FieldReaders {
  readonly addressParser: typeof addressParser;
  readonly decodeWords: typeof decodeWords;
}
/** A field of a head: its name in small letters, its lines joined. */
export interface Field {
  readonly key: string;
  readonly value: string;
}

const fieldOf = (lines: string): Field => {
  const colon = lines.indexOf(':');
  return {
    key: lines.slice(0, Math.max(0, colon)).trim().toLowerCase(),
    value: lines
      .slice(colon + 1, colon + MAIL.field)
      .replace(/\n/g, '')
      .trim(),
  };
};

/** The fields of a head, one letter a byte, in order. */
export const fieldsOf = (head: string): readonly Field[] => {
  const bytes = /^[\0-\x7f]*$/.test(head) ? undefined : bytesOf(head);
  return (bytes ? new TextDecoder().decode(bytes) : head).split(/\n(?![ \t])/).map(fieldOf);
};

/** The topmost: what is below may have come with the mail. */
const topmost = (fields: readonly Field[], key: string): string | undefined =>
  fields.find((field) => field.key === key && field.value !== '')?.value;

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

const authenticationOf = (fields: readonly Field[]): Sender['authentication'] => {
  const results = topmost(fields, 'authentication-results');
  if (results !== undefined) return readAuthenticationResults(results);
  const spf = topmost(fields, 'received-spf');
  return spf === undefined ? undefined : readReceivedSpf(spf);
};

/** Who sent it, as far as the head says. */
export const readSender = (fields: readonly Field[], { addressParser }: FieldReaders): Sender | undefined => {
  const addressIn = (key: string): Address | undefined => firstOf(addressParser(topmost(fields, key) ?? '')[0]);
  const from = addressIn('from') ?? addressIn('sender');
  if (!from) return undefined;
  const replyTo = addressIn('reply-to');
  const { address: bounces = '' } = addressIn('return-path') ?? {};
  const returnPath = bounces ? toAddress('', bounces) : undefined;
  const authentication = authenticationOf(fields);
  return {
    from,
    ...(replyTo && { replyTo }),
    ...(returnPath && { returnPath }),
    ...(authentication && { authentication }),
  };
};

export const readSubject = (fields: readonly Field[], { decodeWords }: FieldReaders): string => {
  const subject = decodeWords(topmost(fields, 'subject') ?? '');
  return unmangle(subject) ?? subject;
};

/** `Name <address>`, as mail programs show it. */
export const showAddress = ({ name, address }: Address): string =>
  name && address ? `${name} <${address}>` : name || address;

const WRAPPED: ReadonlySet<string> = new Set([
  'list-archive',
  'list-post',
  'mailing-list',
  'resent-from',
  'x-beenthere',
  'x-forwarded-encrypted',
  'x-forwarded-for',
  'x-forwarded-message-id',
  'x-forwarded-to',
  'x-mailman-version',
  'x-mailing-list',
  'x-ml-info',
  'x-ml-name',
  'x-mlserver',
  'x-ms-exchange-forwarding',
]);
/** Bulk mail carries a List-Id too, but then a way to unsubscribe and nobody to post to. */
const isListed = (names: readonly string[]): boolean =>
  names.some((name) => WRAPPED.has(name)) || (names.includes('list-id') && !names.includes('list-unsubscribe'));

const SUBJECT = /^(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|fw|wg|転送|回覧)\s?[:：]/i;
const QUOTED = new RegExp(
  '^[ \\t>]*(?:' +
    oneOf(
      '-{2,20} ?(?:' +
        oneOf(
          /forwarded message|original message|元のメッセージ|転送メッセージ|転送されたメッセージ/,
          /original-nachricht/,
        ) +
        ')',
      /begin forwarded message:|転送されたメッセージ[:：]/,
    ) +
    ')',
  'im',
);

/** Whether somebody, or a list, passed this on: then its head speaks of the last hand only. */
export const isForwarded = (headerNames: readonly string[], subject: string, body: string): boolean =>
  isListed(headerNames) || SUBJECT.test(subject.trim()) || QUOTED.test(body.slice(0, MAIL.quoted));
