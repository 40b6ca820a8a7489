import type { CauseId } from '../../core/base/id.js';
import { isAnswered } from '../../core/base/scope.js';
import type { FactId, Facts, Ranked } from '../../core/base/types.js';
import { rank } from '../../core/diagnosis/bayes.js';
import { triedEvidence } from '../../core/diagnosis/tried.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Reasons } from './model/state.js';

const placeOf = (cause: CauseId, facts: Facts, pack: Pack): number =>
  rank(pack.causes, pack.questions, facts, triedEvidence(facts, pack)).findIndex(({ id }) => id === cause);

const without = (facts: Facts, fact: FactId): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact));

/** What says least goes first, so that what stays is short and says most. */
const weakestFirst = ({ because }: Ranked<CauseId>, facts: Facts, pack: Pack): readonly FactId[] => {
  const answered = pack.questions.flatMap(({ id }) => (id !== 'audience' && isAnswered(facts, id) ? [id] : []));
  return [
    ...answered.filter((id) => !because.includes(id)),
    ...because.filter((id) => answered.includes(id)).reverse(),
  ];
};

/** Answers are taken away one by one as long as the cause keeps its place. */
const fewestAnswers = (cause: Ranked<CauseId>, facts: Facts, pack: Pack): readonly FactId[] => {
  const place = placeOf(cause.id, facts, pack);
  const order = weakestFirst(cause, facts, pack);
  const keepsPlace = (known: Facts): boolean => placeOf(cause.id, known, pack) <= place;
  const take = (kept: Facts, fact: FactId): Facts => (keepsPlace(without(kept, fact)) ? without(kept, fact) : kept);
  const left = order.reduce(take, facts);
  return order.filter((fact) => isAnswered(left, fact)).reverse();
};

/** As many as are read at a glance. */
const OTHERS = 3;

/** Why this cause: the fewest answers that lead there, and what else speaks for it. */
export const reasonsFor = (cause: Ranked<CauseId>, facts: Facts, pack: Pack): Reasons => {
  const fewest = fewestAnswers(cause, facts, pack);
  const isAsked = (fact: FactId): boolean => pack.questions.some(({ id }) => id === fact);
  const others = cause.because.filter((fact) => !fewest.includes(fact) && isAsked(fact));
  return { fewest, others: others.slice(0, OTHERS) };
};
