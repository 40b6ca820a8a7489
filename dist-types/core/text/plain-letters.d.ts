/** Letters that do not show. */
export declare const isInvisible: (code: number) => boolean;
/** A text with some letters replaced or left out, and for each unit where it came from. */
export interface Projection {
    readonly text: string;
    /** One longer than `text`: the last entry is where the original ends. */
    readonly map: readonly number[];
}
/** Replaces letter by letter, keeping for each unit where it came from. ASCII is never asked about. */
export declare const project: (text: string, replace: (letter: string, code: number) => string) => Projection;
/** The text as an address reads it, with the way back. */
export declare const plainLetters: (text: string) => Projection;
/** The text as an address reads it. */
export declare const plainText: (text: string) => string;
