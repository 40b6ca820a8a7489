/** How long it takes until somebody is in again: by the plan, and by orders that stay as authors wrote them. */
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { evaluate } from '../../../src/core/probes/evaluate.js';
import { costOf, planRemedies } from '../../../src/core/diagnosis/plan-remedies.js';
import { priorOf } from '../../../src/core/diagnosis/bayes.js';
import type { CauseId } from '../../../src/core/base/id.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Remedy } from '../../../src/core/schema/remedy.js';
import { isFor } from '../../../src/core/base/scope.js';
import { TRIED } from '../../../src/core/diagnosis/tried.js';
import { HELPS } from '../../../src/core/base/words-to-numbers.js';
import type { Random } from './random.js';
import type { Walk } from './walks.js';

const askingTime = ({ asked }: Walk): number => asked.reduce((sum, { seconds }) => sum + seconds, 0) / 60;

/** What the pack says is pointless after these answers helps nobody, whichever order it stands in. */
const isPointless = ({ unless }: Remedy, { facts }: Walk, pack: Pack): boolean =>
  unless !== undefined && evaluate(unless, { facts, brands: pack.brands }).truth === 'yes';

/** The official desk is taken to solve it, for every order alike. */
const cures = (remedy: Remedy, walk: Walk, pack: Pack, random: Random): boolean =>
  remedy.isService === true ||
  ((pack.causes.find(({ id }) => id === walk.truth)?.remedies.includes(remedy.id) ?? false) &&
    random() < HELPS[remedy.helps] &&
    !isPointless(remedy, walk, pack));

/** One after the other, the next always worked out anew from what did not help. */
export const byThePlan = (walk: Walk, pack: Pack, random: Random): number => {
  const tried: string[] = [];
  let minutes = askingTime(walk);
  for (;;) {
    const facts = { ...walk.facts, [TRIED]: tried };
    const [next] = planRemedies(diagnose(facts, pack), facts, pack);
    const remedy = pack.remedies.find(({ id }) => id === next?.remedy);
    if (!remedy) return minutes;
    minutes += costOf(remedy);
    if (cures(remedy, walk, pack, random)) return minutes;
    tried.push(remedy.id);
  }
};

const remediesOf = (causes: readonly CauseId[], audience: string, pack: Pack): readonly Remedy[] => {
  const ids = [...new Set(causes.flatMap((id) => pack.causes.find((cause) => cause.id === id)?.remedies ?? []))];
  const own = ids.flatMap((id) =>
    pack.remedies.filter((remedy) => remedy.id === id && isFor(remedy, { audience }) && !remedy.emergency),
  );
  return [...own.filter(({ isService }) => !isService), ...own.filter(({ isService }) => isService)];
};

const downTheList = (list: readonly Remedy[], walk: Walk, pack: Pack, random: Random): number => {
  let minutes = 0;
  for (const remedy of list) {
    minutes += costOf(remedy);
    if (cures(remedy, walk, pack, random)) return minutes;
  }
  return minutes;
};

/** The same diagnosis, then the first cause's remedies as its author wrote them down, the desk last. */
export const byTheCausesList = (walk: Walk, pack: Pack, random: Random): number =>
  askingTime(walk) +
  downTheList(
    remediesOf(
      walk.diagnosis.causes.slice(0, 1).map(({ id }) => id),
      String(walk.facts.audience),
      pack,
    ),
    walk,
    pack,
    random,
  );

/** No diagnosis: one list for the audience, the commonest causes first, as help pages have it; the desk last. */
export const byOneListForAll = (walk: Walk, pack: Pack, random: Random): number => {
  const facts = { audience: String(walk.facts.audience) };
  const causes = pack.causes
    .filter((cause) => isFor(cause, facts))
    .sort((a, b) => priorOf(b.prior, facts) - priorOf(a.prior, facts));
  return downTheList(
    remediesOf(
      causes.map(({ id }) => id),
      facts.audience,
      pack,
    ),
    walk,
    pack,
    random,
  );
};
