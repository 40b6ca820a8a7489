export type Token = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'open';
    readonly tag: string;
    readonly attributes: ReadonlyMap<string, string>;
} | {
    readonly kind: 'close';
    readonly tag: string;
};
/** Markup as tokens, in one pass, without a DOM: what the core reads runs nowhere and loads nothing. */
export declare function htmlTokens(html: string): Generator<Token>;
