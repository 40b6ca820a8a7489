import { type Context, type Reading } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Address, Message, Sender, Span } from '../base/types.js';
export declare const hostOfAddress: (address: string) => string;
/** Where the visitor sees an address of the head: in its part, else the part. */
export declare const spanIn: (message: Message, id: 'from' | 'reply-to', { address }: Address) => readonly Span[];
export declare const seenSender: (message: Message, address: Address, brand: Brand | undefined) => Reading;
export declare const isBrandSender: ({ from }: Sender, brand: Brand) => boolean;
type Test = (sender: Sender, brand: Brand) => boolean;
/** Yes where the sender is such; unknown without sender or claim. */
export declare const readSenderBy: (isSuch: Test) => (_: unknown, { message, claimed }: Context) => Reading;
export {};
