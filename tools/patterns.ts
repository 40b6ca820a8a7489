/** Long patterns out of short ones, so that each line can be read. Flags are those of the first. */
const joined = (patterns: readonly RegExp[], by: string): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join(by), patterns[0]?.flags);

/** Any of them, whole patterns each. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => joined(patterns, '|');

/** One right behind the other. */
export const inTurn = (...patterns: readonly RegExp[]): RegExp => joined(patterns, '');
