/** An address found in running text. */
export interface Found {
    /** Where it stands in the text. */
    readonly start: number;
    readonly end: number;
    /** What it means: plain letters, with a scheme. */
    readonly address: string;
}
/**
 * All addresses in running text, in order: with or without a scheme, defanged, full-width, with letters that do not
 * show.
 */
export declare const findAddresses: (text: string) => readonly Found[];
