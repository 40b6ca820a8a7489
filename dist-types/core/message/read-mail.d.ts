import type { Message, MessageKind } from '../base/types.js';
/** A mail as source: bytes of a file, or its text as pasted. */
export declare const readMail: (bytes: Uint8Array, pasted: boolean, kind: MessageKind) => Promise<Message>;
