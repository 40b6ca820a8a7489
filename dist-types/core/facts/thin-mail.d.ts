/** A mail made small before it is parsed: attachments emptied, long texts cut, charsets written as they are to be read. */
export interface ThinMail {
    /** One letter a byte. */
    readonly source: string;
    /** Of each attachment, in order. */
    readonly sizes: readonly number[];
    /** What texts are to be read with, as declared, lower case, in order. */
    readonly charsets: readonly string[];
    /** A text was longer than anybody reads. */
    readonly cut: boolean;
    /** A whole mail hangs on this one. */
    readonly nested: boolean;
}
/** Which charset a part is to be read with. `encoded`: base64 or quoted-printable, so the declaration holds whatever became of the text around it. */
export type CharsetRule = (declared: string, encoded: boolean) => string;
/** A letter a byte; the other way is `bytesOf`. */
export declare const asBinary: (bytes: Uint8Array) => string;
/** Makes a mail small enough to parse at once. Linear: each byte is looked at a few times a level. */
export declare const thinMail: (source: string, rule: CharsetRule) => ThinMail;
