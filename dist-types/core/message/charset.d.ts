export interface Decoded {
    readonly text: string;
    readonly charset: string;
    /** Not by a declaration or a byte order mark. */
    readonly guessed: boolean;
}
export declare const tryDecode: (bytes: Uint8Array, charset: string, fatal: boolean) => string | undefined;
/** The table to read a declared charset with; undefined where nobody knows it. */
export declare const tableFor: (charset: string) => string | undefined;
/** Whether the first of two readings of the same bytes is the more likely one. */
export declare const readsBetter: (one: string, other: string) => boolean;
/** Whether it reads like Japanese: Latin texts never show kana by accident. */
export declare const isJapanese: (text: string) => boolean;
/** The beginning of it, cut between lines where there are any, so that no letter is broken. */
export declare const startOf: (bytes: Uint8Array, limit: number) => Uint8Array;
/** By its byte order mark. */
export declare const marked: (bytes: Uint8Array) => string | undefined;
/**
 * What is valid UTF-8 with letters of three bytes is nothing else: short Chinese words alone may pass for two bytes.
 */
export declare const asUtf8: (bytes: Uint8Array) => string | undefined;
/** Reads bytes; never throws. */
export declare const decodeBytes: (bytes: Uint8Array) => Decoded;
/** The bytes a text was decoded from as windows-1252; undefined where a letter cannot come from there. */
export declare const bytesOf: (text: string) => Uint8Array | undefined;
/** Undoes UTF-8 that somebody read as windows-1252; undefined where nothing is to be undone. */
export declare const unmangle: (text: string) => string | undefined;
/** RFC 2152. */
export declare const decodeUtf7: (text: string) => string;
