/** A text folded for comparison, with the way back to the original. */
export interface Folded {
  /** Width, case, spaces and punctuation taken away; hiragana and katakana stay apart, ー stays. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: where its letter begins in the original. */
  readonly map: readonly number[];
  /** For each UTF-16 unit of `folded`: where its letter ends in the original. */
  readonly ends: readonly number[];
}

/** A letter with the marks that belong to it: half-width ﾊ and ﾟ are one パ. */
const LETTER = /[^][\uFF9E\uFF9F\u3099\u309A\p{M}]*/gu;
const DROPPED = /[\s\p{P}\p{S}\p{C}]/gu;

/** The same few hundred letters come again and again; three megabytes of mail must not normalise each. */
const known = new Map<string, string>();

const foldLetter = (letter: string): string => {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const folded = letter.normalize('NFKC').toLowerCase().replace(DROPPED, '');
  if (known.size < 20_000) known.set(letter, folded);
  return folded;
};

/** NFKC, lower case, no spaces, no punctuation: what is left is what two people would type alike. */
export const foldText = (text: string): Folded => {
  const parts: string[] = [];
  const map: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const folded = foldLetter(letter);
    if (folded === '') continue;
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) {
      map.push(index);
      ends.push(index + letter.length);
    }
  }
  return { folded: parts.join(''), map, ends };
};

/** The stretch of the original that `folded.slice(start, end)` was made from. */
export const unfoldRange = (
  { map, ends }: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => ({
  start: map[start] ?? 0,
  end: ends[end - 1] ?? map[start] ?? 0,
});
