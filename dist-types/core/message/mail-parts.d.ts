import { type PartText } from './decode-part.js';
/** A text part as it stands in the source; it is decoded only if it is what the reader sees. */
export interface TextPart {
    readonly isPage: boolean;
    readonly charset: string;
    readonly isCut: boolean;
    read(): PartText;
}
/** Texts that say the same in other formats, or one text alone. */
export type Alternatives = readonly TextPart[];
/** A mail taken apart, attachments not decoded. */
export interface MailParts {
    /** One letter a byte, as the parser expects it. */
    readonly head: string;
    /** A mail of nothing but the attachments' heads. */
    readonly attached: string;
    readonly texts: readonly (Alternatives | NestedHead)[];
    /** Of each attachment, in order. */
    readonly sizes: readonly number[];
    /** More than anybody reads was left out. */
    readonly cut: boolean;
    /** A whole mail hangs on this one. */
    readonly nested: boolean;
}
/** The head of a mail inside the mail. */
export interface NestedHead {
    readonly head: string;
}
/** Takes a mail apart. Linear: each byte is looked at a few times a level. */
export declare const partsOfMail: (source: string, pasted: boolean) => MailParts;
