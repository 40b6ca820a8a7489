import { type Folded } from './fold-text.js';
/** Pairs of neighbouring letters: what two people type alike, typos apart. */
export declare const pairsOf: (folded: string) => readonly string[];
/** How much a pair says: common ones little, rare ones much. */
export type Weigh = (pair: string) => number;
/** Weights by how many of the wordings have the pair. */
export declare const weighPairs: (wordings: readonly string[]) => Weigh;
/** Which share of the wording stands close together somewhere in the text: 0 to 1. */
export declare const coverIn: (text: string, wording: string, weigh: Weigh) => number;
/** Offsets in the folded text. The first and the last letter must be right, or every negation would be a typo. */
export declare const findFolded: (text: string, phrase: string) => readonly (readonly [number, number])[];
/** Where the phrase stands in the original text, typos allowed in long ones; a gap stays within a sentence. */
export declare const hearPhrase: (text: string, fold: Folded, phrase: string) => readonly {
    readonly start: number;
    readonly end: number;
}[];
/** How many letters of the phrase are said, gaps not counted. */
export declare const lettersOf: (phrase: string) => number;
