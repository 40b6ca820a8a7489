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

const within =
  (length: number) =>
  (mark: Mark): boolean =>
    mark.start >= 0 && mark.start < mark.end && mark.end <= length;

/** Cuts a text at the edges of its marks; marks may overlap. */
export const piecesOf = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const valid = marks.filter(within(text.length));
  const edges = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covering = valid.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), marks: covering, starts: covering.filter((mark) => mark.start === start) };
  });
};

/** Shorter texts are shown whole. */
const LONG = 700;
/** Letters kept around a mark, at the beginning, and of a mark itself. */
const AROUND = 60;
const BEGINNING = 120;
const MARKED = 140;
const ALONE = 400;

const isHalf = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1));
const head = (text: string, length: number): string =>
  text.slice(0, isHalf(text, length) ? length - 1 : length).trimEnd();
const tail = (text: string, length: number): string =>
  text.slice(isHalf(text, text.length - length) ? 1 - length : -length).trimStart();

/** Both ends of a text with 「…」 between them; whole where that would spare next to nothing. */
const middleOut = (text: string, before: number, after: number): string =>
  text.length <= before + after + 20
    ? text
    : `${before > 0 ? head(text, before) : ''}…${after > 0 ? tail(text, after) : ''}`;

const shorten = (piece: Piece, index: number, all: readonly Piece[]): Piece => {
  if (piece.marks.length > 0) return { ...piece, text: middleOut(piece.text, MARKED, 0) };
  if (all.length === 1) return { ...piece, text: middleOut(piece.text, ALONE, 0) };
  return {
    ...piece,
    text: middleOut(piece.text, index === 0 ? BEGINNING : AROUND, index === all.length - 1 ? 0 : AROUND),
  };
};

export const isLong = (text: string): boolean => text.length > LONG;

/** A long message, cut down to what stands around the marks. */
export const shortened = (pieces: readonly Piece[]): readonly Piece[] => pieces.map(shorten);

const EMPTY = /^[ \t\u00a0\u3000\u200b-\u200d]*$/;

/** Mails draw their layout with empty lines; one is enough to read them. */
export const withoutGaps = (text: string): string => {
  const lines = text.split(/\r?\n/);
  // What stands before the first line end and behind the last belongs to the lines of the neighbours.
  const isGap = (at: number): boolean => at > 0 && at < lines.length - 1 && EMPTY.test(lines[at] ?? '');
  return lines.filter((_, at) => !(isGap(at) && isGap(at - 1))).join('\n');
};
