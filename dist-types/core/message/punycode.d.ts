/** RFC 3492, decoding only: `xn--` labels shown as the letters they stand for. */
/** A host with its punycode labels as letters. */
export declare const hostToUnicode: (host: string) => string;
