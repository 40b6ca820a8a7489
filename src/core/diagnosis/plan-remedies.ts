import { evaluate } from '../probes/evaluate.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { Remedy } from '../schema/remedy.js';
import { chosen, isFor } from '../base/scope.js';
import { TRIED } from './tried.js';
import type { Diagnosis, Facts, Procedure } from '../base/types.js';
import { DESK_ANSWERS_IN, HELPS, WORTH_CURING } from '../base/words-to-numbers.js';

const isForDevice = (step: Remedy['steps'][number], facts: Facts): boolean =>
  !step.devices || facts.device === undefined || step.devices.includes(facts.device);

/** A remedy's steps for this device and audience. */
export const procedureOf = (remedy: Remedy, facts: Facts, cures: readonly CauseId[] = []): Procedure => ({
  remedy: remedy.id,
  cures,
  minutes: remedy.minutes,
  helps: HELPS[remedy.helps],
  isService: remedy.isService ?? false,
  steps: remedy.steps
    .filter((step) => isFor(step, facts) && isForDevice(step, facts))
    .map(({ id, link, sources }) => ({ id, sources: sources ?? remedy.sources, ...(link && { link }) })),
});

interface Candidate {
  readonly procedure: Procedure;
  /** Chance of a cure for each minute. */
  readonly rate: number;
}

/** Minutes until it is known whether it helped. */
export const costOf = ({ minutes: [from, to], isService }: Remedy): number =>
  (from + to) / 2 + (isService ? DESK_ANSWERS_IN : 0);

const isPointless = ({ unless }: Remedy, facts: Facts, pack: Pack): boolean =>
  unless !== undefined && evaluate(unless, { facts, brands: pack.brands }).truth === 'yes';

/** How probable a cause must be for its remedies to be offered now. */
const leastOf = (open: readonly Remedy[], diagnosis: Diagnosis, pack: Pack): number => {
  const own = new Set(open.filter(({ isService }) => !isService).map(({ id }) => id));
  const curable = new Set(pack.causes.filter(({ remedies }) => remedies.some((id) => own.has(id))).map(({ id }) => id));
  return WORTH_CURING * (diagnosis.causes.find(({ id }) => curable.has(id))?.probability ?? 0);
};

const candidateOf = (remedy: Remedy, diagnosis: Diagnosis, facts: Facts, pack: Pack, least: number): Candidate => {
  const named = new Set(pack.causes.filter((cause) => cause.remedies.includes(remedy.id)).map(({ id }) => id));
  const cured = diagnosis.causes.filter(
    ({ id, probability }) => named.has(id) && (remedy.isService || probability >= least),
  );
  const chance = cured.reduce((sum, { probability }) => sum + probability, 0) * HELPS[remedy.helps];
  return {
    procedure: procedureOf(
      remedy,
      facts,
      cured.map(({ id }) => id),
    ),
    rate: chance / Math.max(1, costOf(remedy)),
  };
};

/**
 * The cheapest likely cure first: for one fault and independent actions the order by p/c is optimal. Support ends the
 * search, so what would come after it is left out, and support itself stands last.
 */
export const planRemedies = (diagnosis: Diagnosis, facts: Facts, pack: Pack): readonly Procedure[] => {
  const tried = chosen(facts, TRIED);
  const open = pack.remedies.filter(
    (remedy) =>
      isFor(remedy, facts) && !remedy.emergency && !tried.includes(remedy.id) && !isPointless(remedy, facts, pack),
  );
  const least = leastOf(open, diagnosis, pack);
  const ordered = open
    .map((remedy) => candidateOf(remedy, diagnosis, facts, pack, least))
    .filter(({ rate, procedure }) => rate > 0 && procedure.steps.length > 0)
    .sort((a, b) => b.rate - a.rate)
    .map(({ procedure }) => procedure);
  const service = ordered.findIndex(({ isService }) => isService);
  return service < 0 ? ordered : [...ordered.slice(0, service), ...ordered.filter(({ isService }) => isService)];
};
