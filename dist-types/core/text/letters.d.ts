import { type Folded } from './fold-text.js';
/**
 * The text as it looks: folded, every look-alike a plain Latin letter, without accents, 0 an o and 1 an l. For
 * comparing names; both sides are put through it.
 */
export declare const skeleton: (text: string) => Folded;
/** A letter that passes for another. */
export interface Lookalike {
    /** UTF-16 offset in the text. */
    readonly index: number;
    readonly letter: string;
    readonly script: string;
    /** The Latin letter, lower case. */
    readonly looksLike: string;
}
/** Letters that pass for Latin ones where Latin ones are meant. Normal Japanese, Russian and Greek raise nothing. */
export declare const lookalikes: (text: string) => readonly Lookalike[];
/** Where letters stand that do not show, between letters that do. */
export declare const invisibles: (text: string) => readonly number[];
