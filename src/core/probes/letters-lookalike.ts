import { foldText } from '../facts/fold-text.js';
import { seen, UNKNOWN, type Context, type Reading } from '../reading.js';
import type { Brand } from '../schema/brand.js';
import { findName } from './find-phrase.js';
import { foldedParts, spanOf, type FoldedPart } from './folded-parts.js';

interface Disguise {
  readonly start: number;
  readonly end: number;
  readonly brand: Brand;
}

/** A name that is there as drawn, but not as written. */
const disguised = (part: FoldedPart, brand: Brand): Disguise | undefined => {
  if (part.drawn === part.folded.folded) return undefined;
  for (const name of brand.names) {
    const found = findName({ ...part, drawn: onlyDisguises(part, name) }, name);
    if (found) return { ...found, brand };
  }
  return undefined;
};

/** The drawn text without the places where the name is written honestly. */
const onlyDisguises = ({ drawn, folded }: FoldedPart, name: string): string => {
  const honest = foldText(name).folded;
  const pieces = folded.folded.split(honest).map(({ length }) => length);
  let at = 0;
  return pieces
    .map((length, index) => {
      const piece = drawn.slice(at, at + length);
      at += length + honest.length;
      return index === 0 ? piece : '\0'.repeat(honest.length) + piece;
    })
    .join('');
};

const lettersOf = (part: FoldedPart, { start, end }: Disguise): string =>
  [...part.folded.folded.slice(start, end)].filter((letter, index) => letter !== part.drawn.charAt(start + index)).join('');

const readPart = (part: FoldedPart, brands: readonly Brand[]): Reading => {
  const found = brands.flatMap((brand) => disguised(part, brand) ?? [])[0];
  return found ? seen([spanOf(part, found.start, found.end)], { letters: lettersOf(part, found), brand: found.brand.text.name }) : seen([]);
};

export const lettersLookalike = (_: unknown, { message, brands }: Context): Reading => {
  if (!message) return UNKNOWN;
  const readings = foldedParts(message).map((part) => readPart(part, brands));
  return readings.find(({ truth }) => truth === 'yes') ?? seen([]);
};
