import type { Evidence } from '../base/types.js';
import { VERDICT } from '../base/words-to-numbers.js';

/** A sign that was seen, with what its author said of it. */
export interface Sign extends Evidence {
  readonly family: string;
  /** Shown, never counted: genuine messages have it too. */
  readonly isWeak: boolean;
  /** Rests on the list of the brand's domains. */
  readonly byList: boolean;
  /** Rests on words alone, and words are cheap: one such sign is no suspicion. */
  readonly isWords: boolean;
  /** Words weighed elsewhere than by a pack's probes: they add to what the pack found. */
  readonly isHearsay?: boolean;
}

const isAgainst = ({ weight, isWeak }: Sign): boolean => weight > 0 && !isWeak;

/** Of one signal several may come from elsewhere; which of them is named must not hang on their order. */
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const seenAs = ({ span, values }: Sign): string =>
  JSON.stringify([span?.part, span?.start, span?.end, Object.entries(values ?? {}).sort()]);

/** The stronger first; among equals what is more than words, and then those one can see. */
const byWeight = (a: Sign, b: Sign): number =>
  Math.abs(b.weight) - Math.abs(a.weight) ||
  Number(a.isWords) - Number(b.isWords) ||
  Number(b.span !== undefined) - Number(a.span !== undefined) ||
  byText(a.signal, b.signal) ||
  byText(seenAs(a), seenAs(b));

/** What counted before what is only mentioned, the strongest first; of each family the strongest only. */
export const strongest = (signs: readonly Sign[]): readonly Sign[] => {
  const sorted = [...signs].sort((a, b) => Number(a.isWeak) - Number(b.isWeak) || byWeight(a, b));
  return sorted.filter(
    (sign, index) =>
      sorted.findIndex(({ family, weight }) => family === sign.family && weight > 0 === sign.weight > 0) === index,
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export type Gravity = 'likely-scam' | 'suspicious' | 'hint' | 'none';

/**
 * How grave the signs against it are. Signs for it never make up for them: a fake may carry as many official links as
 * it likes.
 */
export const gravityOf = (signs: readonly Sign[]): Gravity => {
  const against = signs.filter(isAgainst);
  const strong = against.filter(({ weight }) => weight >= VERDICT.strong);
  const total = sum(against.map(({ weight }) => weight));
  if (strong.some(({ weight }) => weight >= VERDICT.decides)) return 'likely-scam';
  if (total >= VERDICT.likely && strong.length >= VERDICT.strongForLikely) return 'likely-scam';
  if (total >= VERDICT.suspicious || strong.some(({ isWords }) => !isWords)) return 'suspicious';
  return total > 0 ? 'hint' : 'none';
};
