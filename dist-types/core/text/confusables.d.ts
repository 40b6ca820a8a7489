export interface Confusable {
    readonly script: string;
    /** The Latin letter, lower case. */
    readonly looksLike: string;
}
/** Letters of other scripts that pass for Latin ones. */
export declare const CONFUSABLES: ReadonlyMap<string, Confusable>;
/** Latin letters with a stroke, to their plain ones. */
export declare const STROKES: ReadonlyMap<string, Confusable>;
