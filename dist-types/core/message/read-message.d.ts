import type { Message, MessageKind } from '../base/types.js';
export interface ReadHint {
    readonly kind?: 'auto' | MessageKind;
}
/**
 * Reads whatever was pasted or dropped: an address, a text, a mail's head or source. Never throws; says in `problems`
 * what it could not read.
 */
export declare const readMessage: (given: string | Uint8Array, hint?: ReadHint) => Promise<Message>;
