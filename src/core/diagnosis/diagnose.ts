import { isDecided, stillUnknown, weighUp } from './next-question.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import { isAnswered } from '../base/scope.js';
import type { Diagnosis, Facts, Ranked } from '../base/types.js';

/** Where words change. */
const THRESHOLD = { urgent: 0.2, likely: 0.2 } as const;

const urgency = (causes: readonly Ranked<CauseId>[], pack: Pack): number => {
  const urgent = new Set(pack.causes.filter((cause) => cause.urgent).map(({ id }) => id));
  return causes.reduce((sum, cause) => (urgent.has(cause.id) ? sum + cause.probability : sum), 0);
};

const kindOf = (causes: readonly Ranked<CauseId>[], isOpen: boolean, facts: Facts, pack: Pack): Diagnosis['kind'] => {
  if (urgency(causes, pack) >= THRESHOLD.urgent) return 'urgent';
  if (isOpen && !isDecided(causes, facts, pack)) return 'open';
  return (causes[0]?.probability ?? 0) >= THRESHOLD.likely ? 'likely' : 'cannot-tell';
};

/** As many as 「まだ、1つに絞れません」 names. */
const WORTH_FINDING = 2;

/** Ranks the causes by what is known. */
export const diagnose = (facts: Facts, pack: Pack): Diagnosis => {
  const { causes, worth } = weighUp(facts, pack);
  const isOpen = worth.some(({ id }) => !isAnswered(facts, id));
  const missing = worth.length < WORTH_FINDING ? [...worth, ...stillUnknown(facts, pack)] : worth;
  return { kind: kindOf(causes, isOpen, facts, pack), causes: [...causes], missing: missing.slice(0, WORTH_FINDING).map(({ id }) => id) };
};
