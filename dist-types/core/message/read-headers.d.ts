import type { addressParser, decodeWords } from 'postal-mime';
import type { Address, Sender } from '../base/types.js';
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
/** The fields of a head, one letter a byte, in order. */
export declare const fieldsOf: (head: string) => readonly Field[];
/** Some forge an address where the name belongs and leave the address out; then there is none. */
export declare const toAddress: (name: string, address: string) => Address;
/** Who sent it, as far as the head says. */
export declare const readSender: (fields: readonly Field[], { addressParser }: FieldReaders) => Sender | undefined;
export declare const readSubject: (fields: readonly Field[], { decodeWords }: FieldReaders) => string;
/** `Name <address>`, as mail programs show it. */
export declare const showAddress: ({ name, address }: Address) => string;
/** Whether somebody, or a list, passed this on: then its head speaks of the last hand only. */
export declare const isForwarded: (headerNames: readonly string[], subject: string, body: string) => boolean;
