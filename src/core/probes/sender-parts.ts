import { officialDomain, sendsMail } from '../message/brand-domains.js';
import { NO, UNKNOWN, type Context, type Reading } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Address, Message, Sender, Span } from '../base/types.js';

export const hostOfAddress = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Where the visitor sees an address of the head: in its part, else the part. */
export const spanIn = (message: Message, id: 'from' | 'reply-to', { address }: Address): readonly Span[] => {
  const part = message.parts.find((each) => each.id === id);
  if (!part || part.text === '') return [];
  const at = part.text.toLowerCase().indexOf(address.toLowerCase());
  return [
    at < 0 || address === ''
      ? { part: part.id, start: 0, end: part.text.length }
      : { part: part.id, start: at, end: at + address.length },
  ];
};

export const seenSender = (message: Message, address: Address, brand: Brand | undefined): Reading => ({
  truth: 'yes',
  spans: spanIn(message, 'from', address),
  values: {
    owner: address.owner ?? hostOfAddress(address.address),
    ...(brand && { brand: brand.text.name, official: officialDomain(brand) }),
  },
});

export const isBrandSender = ({ from }: Sender, brand: Brand): boolean => sendsMail(hostOfAddress(from.address), brand);

type Test = (sender: Sender, brand: Brand) => boolean;

/** Yes where the sender is such; unknown without sender or claim. */
export const readSenderBy =
  (isSuch: Test) =>
  (_: unknown, { message, claimed }: Context): Reading => {
    if (!message?.sender || !message.sender.from.address.includes('@') || !claimed) return UNKNOWN;
    return isSuch(message.sender, claimed) ? seenSender(message, message.sender.from, claimed) : NO;
  };
