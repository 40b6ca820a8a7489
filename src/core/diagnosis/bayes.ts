/**
 * Single-fault Bayes over answers in five words: small, exact, and its numbers can be read by an author.
 * @see Heckerman, Breese, Rommelse: Decision-theoretic troubleshooting, CACM 38 (1995)
 */
import { bits, logsOf, speakersOf, tableOf } from './answer-tables.js';
import type { AudienceId } from '../base/id.js';
import type { Likelihoods, Prior } from '../schema/likelihood.js';
import type { QuestionItem } from '../schema/question.js';
import { chosen, isAnswered, isFor } from '../base/scope.js';
import type { FactId, Facts, Ranked } from '../base/types.js';
import { BELIEF, LIKELIHOOD, PRIOR, WORTH_NAMING } from '../base/words-to-numbers.js';

export { distribution, optionsFor } from './answer-tables.js';

/** What is ranked: causes and locks alike. */
export interface Hypothesis<Id extends string> {
  readonly id: Id;
  readonly prior: Prior;
  readonly answers: Likelihoods;
  readonly audiences?: readonly AudienceId[] | undefined;
}
/** Log-likelihoods from elsewhere than answers (phrases of a notice, remedies tried), by fact. */
export type ExtraEvidence<H> = (hypothesis: H) => readonly (readonly [FactId, number])[];

/** How common it is before anything is known, for this audience. */
export const priorOf = (prior: Prior, facts: Facts): number =>
  PRIOR[typeof prior === 'string' ? prior : (prior[facts.audience ?? ''] ?? Object.values(prior)[0] ?? 'rarely')];

/**
 * How much an answer counts: of a topic the question that most of them speak of counts wholly, each other one in
 * part, for it says the same again. The share is the question's own, whatever else is answered: so no order matters,
 * and an answer only ever speaks for whom it speaks for.
 */
export const shareOf = (
  question: QuestionItem,
  questions: readonly QuestionItem[],
  hypotheses: readonly Hypothesis<string>[],
): number => {
  if (question.topic === undefined) return 1;
  const own = speakersOf(hypotheses, question.id);
  return (
    BELIEF.sameTopic **
    questions.filter((other) => other.topic === question.topic && speakersOf(hypotheses, other.id) > own).length
  );
};

/** One fact and what it says about each hypothesis. */
interface Said {
  readonly fact: FactId;
  readonly logs: readonly number[];
}

/** Not knowing speaks, where a hypothesis says so: who forgot the address cannot say whether it is right. */
const logsOfShrug = (
  hypotheses: readonly Hypothesis<string>[],
  question: QuestionItem,
): readonly number[] | undefined =>
  hypotheses.some(({ answers }) => answers[question.id]?.['unknown'])
    ? hypotheses.map(({ answers }) => Math.log(LIKELIHOOD[answers[question.id]?.['unknown'] ?? 'sometimes']))
    : undefined;

const saidBy =
  (hypotheses: readonly Hypothesis<string>[], questions: readonly QuestionItem[], facts: Facts) =>
  (question: QuestionItem): readonly Said[] => {
    const logs =
      facts[question.id] === 'unknown'
        ? logsOfShrug(hypotheses, question)
        : logsOf(hypotheses, question, facts, chosen(facts, question.id));
    if (!logs) return [];
    const share = shareOf(question, questions, hypotheses);
    return [{ fact: question.id, logs: share === 1 ? logs : logs.map((log) => log * share) }];
  };

const saidElsewhere = <H>(hypotheses: readonly H[], extra: ExtraEvidence<H>): readonly Said[] => {
  const rows = hypotheses.map((hypothesis) => new Map(extra(hypothesis)));
  const facts = new Set(rows.flatMap((row) => [...row.keys()]));
  return [...facts].map((fact) => ({ fact, logs: rows.map((row) => row.get(fact) ?? 0) }));
};

/** Probabilities from log-weights; those who are out of the question have none. */
const normalised = (logs: readonly number[]): readonly number[] => {
  const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((n) => n / sum);
};

const NAMED_FROM = Math.log(WORTH_NAMING);

/** What the answer was worth on average, before anything was known: the yardstick for "speaks for". */
const yardstick = ({ logs }: Said, priors: readonly number[]): number =>
  Math.log(logs.reduce((sum, log, i) => sum + (priors[i] ?? 0) * Math.exp(log), 0));

interface Ratio {
  readonly fact: FactId;
  readonly ratio: number;
}

const reasons = (ratios: readonly Ratio[]): Pick<Ranked<string>, 'because' | 'against'> => {
  const named = (sign: 1 | -1) =>
    ratios
      .filter(({ ratio }) => sign * ratio > NAMED_FROM)
      .sort((a, b) => sign * (b.ratio - a.ratio))
      .map(({ fact }) => fact);
  return { because: named(1), against: named(-1) };
};

/** What each fact says for or against the hypothesis at this place. */
const ratiosAt = (said: readonly Said[], priors: readonly number[]): ((i: number) => readonly Ratio[]) => {
  const means = said.map((each) => yardstick(each, priors));
  return (i) => said.map(({ fact, logs }, s) => ({ fact, ratio: (logs[i] ?? 0) - (means[s] ?? 0) }));
};

/**
 * Engines differ in the last digit of `Math.log` and `Math.exp`; what is equal but for that keeps the authors' order
 * everywhere.
 */
const comparable = (probability: number): number => Math.round(probability * 1e12);

/** Every hypothesis of the visitor's audience, most probable first. */
export const rank = <Id extends string, H extends Hypothesis<Id>>(
  hypotheses: readonly H[],
  questions: readonly QuestionItem[],
  facts: Facts,
  extra: ExtraEvidence<H> = () => [],
): readonly Ranked<Id>[] => {
  const asked = questions.filter((question) => isAnswered(facts, question.id));
  const said = [...asked.flatMap(saidBy(hypotheses, questions, facts)), ...saidElsewhere(hypotheses, extra)];
  const before = hypotheses.map((hypothesis) =>
    isFor(hypothesis, facts) ? Math.log(priorOf(hypothesis.prior, facts)) : -Infinity,
  );
  const posterior = normalised(before.map((log, i) => said.reduce((sum, { logs }) => sum + (logs[i] ?? 0), log)));
  const ratios = ratiosAt(said, normalised(before));
  return hypotheses
    .map((hypothesis, i) => ({ id: hypothesis.id, probability: posterior[i] ?? 0, i }))
    .filter(({ i }) => before[i] !== -Infinity)
    .sort((a, b) => comparable(b.probability) - comparable(a.probability))
    .map(({ id, probability, i }) => ({ id, probability, ...reasons(ratios(i)) }));
};

/** Probabilities in the order of the hypotheses. */
export const probabilitiesOf = <Id extends string>(
  ranked: readonly Ranked<Id>[],
  hypotheses: readonly Hypothesis<Id>[],
): readonly number[] => {
  const byId = new Map(ranked.map(({ id, probability }) => [id, probability]));
  return hypotheses.map(({ id }) => byId.get(id) ?? 0);
};

/**
 * How many bits about the hypotheses the answer is expected to bring: what is open about the answer, less what would
 * stay open.
 */
export const expectedInformation = (
  probabilities: readonly number[],
  hypotheses: readonly Hypothesis<string>[],
  question: QuestionItem,
  facts: Facts,
): number => {
  const { options, rows, noise } = tableOf(hypotheses, question, facts);
  const mixture = options.map(() => 0);
  let stays = 0;
  probabilities.forEach((probability, i) => {
    if (probability < 1e-9) return;
    stays += probability * (noise[i] ?? 0);
    rows[i]?.forEach((p, o) => (mixture[o] = (mixture[o] ?? 0) + probability * p));
  });
  return Math.max(0, bits(mixture) - stays);
};
