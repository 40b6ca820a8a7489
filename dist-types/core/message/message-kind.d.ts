import type { MessageKind } from '../base/types.js';
/** How a message begins: its header lines, and where the body starts. */
export interface Head {
    /** Where the first field stands: after blank lines and the envelope line of a mailbox file. */
    readonly start: number;
    /** Lower-case names of the fields, in order. */
    readonly names: readonly string[];
    /** Where the blank line stands, or the first line that is no field; the length where there is none. */
    readonly end: number;
}
/** Reads lines as header fields until one is none. A mail whose blank line got lost has its body there. */
export declare const headOf: (source: string) => Head;
/** An address without the brackets or quotation marks around it. */
export declare const unwrapped: (text: string) => string;
/** What was pasted. */
export declare const kindOf: (source: string) => MessageKind;
