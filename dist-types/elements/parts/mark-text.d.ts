/** A stretch of a text that a numbered sign rests on. */
export interface Mark {
    readonly n: number;
    readonly start: number;
    readonly end: number;
    readonly isWeak: boolean;
    /** Not the first place of this sign: its number leads to the note, but not back. */
    readonly isFurther?: boolean;
}
/** A piece of text between two edges of marks. */
export interface Piece {
    readonly text: string;
    /** All that cover it; none for plain text. */
    readonly marks: readonly Mark[];
    /** Those that begin here. */
    readonly starts: readonly Mark[];
}
/** Cuts a text at the edges of its marks; marks may overlap. */
export declare const piecesOf: (text: string, marks: readonly Mark[]) => readonly Piece[];
export declare const isLong: (text: string) => boolean;
/** A long message, cut down to what stands around the marks. */
export declare const shortened: (pieces: readonly Piece[]) => readonly Piece[];
/** Mails draw their layout with empty lines; one is enough to read them. */
export declare const withoutGaps: (text: string) => string;
