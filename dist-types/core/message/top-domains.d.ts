/**
 * Last labels by which an address without `https://` is known in running text. Not all there are: `file.zip`,
 * `e.g.this` and 「OK.ありがとう」 must not become links. Those seen in mail and SMS, genuine or fake, and `example`,
 * which is kept for examples (RFC 2606).
 */
export declare const TOP_DOMAINS: ReadonlySet<string>;
