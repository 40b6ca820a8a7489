/**
 * Long expressions in pieces: they can be read line by line, and compile to the very expression they would be in one.
 */
type Piece = string | RegExp;
/** Alternatives, one beside the other. */
export declare const oneOf: (...alternatives: readonly Piece[]) => string;
/** Pieces, one behind the other. */
export declare const inTurn: (...pieces: readonly Piece[]) => string;
export {};
