/** UTF-16 offsets into one part's text. */
export interface Span {
    readonly part: string;
    readonly start: number;
    readonly end: number;
}
