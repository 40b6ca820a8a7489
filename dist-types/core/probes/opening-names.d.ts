import type { Link, Message } from '../base/types.js';
/** `netflix.com` in a message that names Netflix: the very name, under an ending that matters. */
export declare const isNamedHome: ({ owner }: Link, message: Message) => boolean;
/**
 * `royalmail-fee.example`, `usps.redeliver.example`: the name is there beside other words, and is not the name that
 * was bought.
 */
export declare const isDecoratedName: ({ host, owner }: Link, message: Message) => boolean;
