import type { Email } from 'postal-mime';
import type { Address, Sender } from '../types.js';
/** Some forge an address where the name belongs and leave the address out; then there is none. */
export declare const toAddress: (name: string, address: string) => Address;
/** Who sent it, as far as the head says. */
export declare const readSender: (email: Email) => Sender | undefined;
/** `Name <address>`, as mail programs show it. */
export declare const showAddress: ({ name, address }: Address) => string;
/** Whether somebody, or a list, passed this on: then its head speaks of the last hand only. */
export declare const isForwarded: (headerNames: readonly string[], subject: string, body: string) => boolean;
