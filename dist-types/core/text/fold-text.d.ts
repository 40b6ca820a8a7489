/** A text folded for comparison, with the way back to the original. */
export interface Folded {
    /** Width, case, spaces and punctuation taken away; hiragana and katakana stay apart, ー stays. */
    readonly folded: string;
    /** For each UTF-16 unit of `folded`: where its letter begins in the original. */
    readonly map: readonly number[];
    /** For each UTF-16 unit of `folded`: where its letter ends in the original. */
    readonly ends: readonly number[];
}
/** NFKC, lower case, no spaces, no punctuation: what is left is what two people would type alike. */
export declare const foldText: (text: string) => Folded;
/** The stretch of the original that `folded.slice(start, end)` was made from. */
export declare const unfoldRange: ({ map, ends }: Folded, start: number, end: number) => {
    readonly start: number;
    readonly end: number;
};
