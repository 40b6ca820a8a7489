import { lookalikes, type Lookalike } from '../text/letters.js';
import { seen, UNKNOWN, type Reading, type ProbeModule } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Span } from '../base/types.js';
import { findNames } from '../text/find-phrase.js';
import { foldedParts, type FoldedPart } from '../text/folded-parts.js';

const inside = ({ start, end }: Span, letters: readonly Lookalike[]): readonly Lookalike[] =>
  letters.filter(({ index }) => index >= start && index < end);

const readPart = (part: FoldedPart, brands: readonly Brand[]): Reading => {
  const letters = lookalikes(part.text);
  if (letters.length === 0) return seen([]);
  for (const brand of brands) {
    const spans = brand.names
      .flatMap((name) => findNames(part, name))
      .filter((span) => inside(span, letters).length > 0);
    const [first] = spans;
    if (first)
      return seen(spans, {
        brand: brand.text.name,
        letters: inside(first, letters)
          .map(({ letter }) => letter)
          .join(''),
      });
  }
  return seen([]);
};

/** The brand's name is there as it looks, but not as it is written. */
export const lettersLookalike: ProbeModule<'letters-lookalike'> = {
  restsOn: 'marks',
  read: (_, { message, brands }) => {
    if (!message) return UNKNOWN;
    const readings = foldedParts(message).map((part) => readPart(part, brands));
    return readings.find(({ truth }) => truth === 'yes') ?? seen([]);
  },
};
