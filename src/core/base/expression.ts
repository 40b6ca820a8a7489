/**
 * Long expressions in pieces: they can be read line by line, and compile to the very expression they would be in one.
 */

type Piece = string | RegExp;

const joined = (pieces: readonly Piece[], by: string): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.source)).join(by);

/** Alternatives, one beside the other. */
export const oneOf = (...alternatives: readonly Piece[]): string => joined(alternatives, '|');

/** Pieces, one behind the other. */
export const inTurn = (...pieces: readonly Piece[]): string => joined(pieces, '');
