import { stillUnknown, weighUp, type Standing } from './next-question.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { Diagnosis, Facts, Hearing, Ranked } from '../base/types.js';

/** Where words change. */
const THRESHOLD = { urgent: 0.2, likely: 0.2 } as const;

const urgency = (causes: readonly Ranked<CauseId>[], pack: Pack): number => {
  const urgent = new Set(pack.causes.filter((cause) => cause.urgent).map(({ id }) => id));
  return causes.reduce((sum, cause) => (urgent.has(cause.id) ? sum + cause.probability : sum), 0);
};

/** What was only heard raises no alarm, and quiets none: that is for the answers. */
const kindOf = ({ causes, byAnswers, open, isDecided }: Standing, pack: Pack): Diagnosis['kind'] => {
  if (urgency(byAnswers, pack) >= THRESHOLD.urgent) return 'urgent';
  if (open && !isDecided) return 'open';
  return (causes[0]?.probability ?? 0) >= THRESHOLD.likely ? 'likely' : 'cannot-tell';
};

/** As many as 「まだ、1つに絞れません」 names. */
const WORTH_FINDING = 2;

/** Ranks the causes by what is known, and by what was heard of what is not known yet. */
export const diagnose = (facts: Facts, pack: Pack, hearing?: Hearing): Diagnosis => {
  const standing = weighUp(facts, pack, hearing);
  const { causes, worth } = standing;
  const missing = worth.length < WORTH_FINDING ? [...worth, ...stillUnknown(facts, pack, hearing)] : worth;
  return { kind: kindOf(standing, pack), causes: [...causes], missing: missing.slice(0, WORTH_FINDING).map(({ id }) => id) };
};
