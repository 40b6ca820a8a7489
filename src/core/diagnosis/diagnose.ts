import { stillUnknown, weighUp, type Standing } from './next-question.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { Diagnosis, Facts, Hearing, Ranked } from '../base/types.js';
import { DIAGNOSIS } from '../base/words-to-numbers.js';

const urgency = (causes: readonly Ranked<CauseId>[], pack: Pack): number => {
  const urgent = new Set(pack.causes.filter((cause) => cause.urgent).map(({ id }) => id));
  return causes.reduce((sum, cause) => (urgent.has(cause.id) ? sum + cause.probability : sum), 0);
};

/** What was only heard raises no alarm, and quiets none: that is for the answers. */
const kindOf = ({ causes, byAnswers, open, isDecided }: Standing, pack: Pack): Diagnosis['kind'] => {
  if (urgency(byAnswers, pack) >= DIAGNOSIS.urgent) return 'urgent';
  if (open && !isDecided) return 'open';
  return (causes[0]?.probability ?? 0) >= DIAGNOSIS.likely ? 'likely' : 'cannot-tell';
};

/** Ranks the causes by what is known, and by what was heard of what is not known yet. */
export const diagnose = (facts: Facts, pack: Pack, hearing?: Hearing): Diagnosis => {
  const standing = weighUp(facts, pack, hearing);
  const { causes, worth } = standing;
  const missing = worth.length < DIAGNOSIS.worthFinding ? [...worth, ...stillUnknown(facts, pack, hearing)] : worth;
  return {
    kind: kindOf(standing, pack),
    causes: [...causes],
    missing: missing.slice(0, DIAGNOSIS.worthFinding).map(({ id }) => id),
  };
};
