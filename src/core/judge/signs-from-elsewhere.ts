/** Evidence that was found elsewhere than by a pack's probes, as signs that count beside theirs. */
import { isOfWords, restsOnList } from './traits.js';
import type { Sign } from './verdict.js';
import type { Pack } from '../schema/pack.js';
import type { Evidence } from '../base/types.js';
import { ELSEWHERE } from '../base/words-to-numbers.js';

const limited = (weight: number): number => Math.max(-ELSEWHERE.words, Math.min(ELSEWHERE.words, weight));

/** Of a signal the pack knows it is what the pack says of it; of any other it is words, and stands for itself. */
const toSign =
  ({ signals }: Pack) =>
  (evidence: Evidence): Sign => {
    const known = signals.find(({ id }) => id === evidence.signal);
    const isWords = known === undefined || isOfWords(known);
    return {
      ...evidence,
      weight: isWords ? limited(evidence.weight) : evidence.weight,
      family: known?.family ?? evidence.signal,
      isWeak: known?.weak === true,
      byList: known !== undefined && restsOnList(known),
      isWords,
      isHearsay: isWords,
    };
  };

/** A weight that is no number, or none, says nothing. */
export const signsFromElsewhere = (extra: readonly Evidence[], pack: Pack): readonly Sign[] =>
  extra.filter(({ weight }) => Number.isFinite(weight) && weight !== 0).map(toSign(pack));
