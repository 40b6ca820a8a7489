/**
 * Single-fault naive Bayes over answers in five words: small, exact, and its numbers can be read by an author.
 * @see Heckerman, Breese, Rommelse: Decision-theoretic troubleshooting, CACM 38 (1995)
 */
import type { AudienceId } from './schema/id.js';
import type { Likelihoods, Prior } from './schema/likelihood.js';
import type { QuestionItem, QuestionOption } from './schema/question.js';
import type { WeightWord } from './schema/word.js';
import { chosen, isAnswered, isFor } from './scope.js';
import type { FactId, Facts, Ranked } from './types.js';
import { LIKELIHOOD, PRIOR } from './weights.js';

/** What is ranked: causes and locks alike. */
export interface Hypothesis<Id extends string> {
  readonly id: Id;
  readonly prior: Prior;
  readonly answers: Likelihoods;
  readonly audiences?: readonly AudienceId[] | undefined;
}
/** Log-likelihoods from elsewhere than answers (phrases of a notice, remedies tried), by fact. */
export type ExtraEvidence<H> = (hypothesis: H) => readonly (readonly [FactId, number])[];

export const optionsFor = (question: QuestionItem, facts: Facts): readonly QuestionOption[] =>
  question.options.filter((option) => isFor(option, facts));

const word = (hypothesis: { readonly answers: Likelihoods }, question: QuestionItem, option: QuestionOption): WeightWord =>
  hypothesis.answers[question.id]?.[option.id] ?? option.usual ?? question.usual;

/** P(option | hypothesis), over one question's options; what people in general answer where the hypothesis says nothing. */
export const distribution = (hypothesis: { readonly answers: Likelihoods }, question: QuestionItem, options: readonly QuestionOption[]): readonly number[] => {
  const numbers = options.map((option) => LIKELIHOOD[word(hypothesis, question, option)]);
  const sum = numbers.reduce((a, b) => a + b, 0);
  return numbers.map((n) => n / sum);
};

const ofMany = (hypothesis: { readonly answers: Likelihoods }, question: QuestionItem, options: readonly QuestionOption[], picked: readonly string[]): number =>
  options.reduce((product, option) => {
    const p = LIKELIHOOD[word(hypothesis, question, option)];
    return product * (picked.includes(option.id) ? p : 1 - p);
  }, 1);

/** P(the visitor's answer | hypothesis); 1 for no answer and for 'unknown'. */
export const likelihood = (hypothesis: { readonly answers: Likelihoods }, question: QuestionItem, facts: Facts): number => {
  const picked = chosen(facts, question.id);
  const options = optionsFor(question, facts);
  if (!picked.some((id) => options.some((option) => option.id === id))) return 1;
  if (question.choose === 'many') return ofMany(hypothesis, question, options, picked);
  return distribution(hypothesis, question, options)[options.findIndex((option) => option.id === picked[0])] ?? 1;
};

/** How common it is before anything is known, for this audience. */
export const priorOf = (prior: Prior, facts: Facts): number =>
  PRIOR[typeof prior === 'string' ? prior : (prior[facts.audience ?? ''] ?? Object.values(prior)[0] ?? 'rarely')];

const normalised = (logs: readonly number[]): readonly number[] => {
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((n) => n / sum);
};

/** Ratios nearer to 1 than this are not worth naming as a reason. */
const WORTH_NAMING = Math.log(1.25);

/** Every hypothesis of the visitor's audience, most probable first. */
export const rank = <Id extends string, H extends Hypothesis<Id>>(
  hypotheses: readonly H[],
  questions: readonly QuestionItem[],
  facts: Facts,
  extra: ExtraEvidence<H> = () => [],
): readonly Ranked<Id>[] => {
  const open = hypotheses.filter((hypothesis) => isFor(hypothesis, facts));
  const asked = questions.filter((question) => isAnswered(facts, question.id));
  const evidence = open.map((hypothesis) => [
    ...asked.map((question) => [question.id as FactId, Math.log(likelihood(hypothesis, question, facts))] as const),
    ...extra(hypothesis),
  ]);
  const priors = normalised(open.map((hypothesis) => Math.log(priorOf(hypothesis.prior, facts))));
  const posterior = normalised(priors.map((prior, i) => Math.log(prior) + (evidence[i] ?? []).reduce((sum, [, log]) => sum + log, 0)));
  const baseline = baselines(evidence, priors);
  return open
    .map((hypothesis, i) => ({ id: hypothesis.id, probability: posterior[i] ?? 0, ...reasons(evidence[i] ?? [], baseline) }))
    .sort((a, b) => b.probability - a.probability);
};

/** What the answer was worth on average, before anything was known: the yardstick for "speaks for". */
const baselines = (evidence: readonly (readonly (readonly [FactId, number])[])[], priors: readonly number[]): ReadonlyMap<FactId, number> => {
  const facts = new Set(evidence.flatMap((row) => row.map(([fact]) => fact)));
  const mean = (fact: FactId) =>
    evidence.reduce((sum, row, i) => sum + (priors[i] ?? 0) * Math.exp(row.find(([id]) => id === fact)?.[1] ?? 0), 0);
  return new Map([...facts].map((fact) => [fact, Math.log(mean(fact))]));
};

const reasons = (row: readonly (readonly [FactId, number])[], baseline: ReadonlyMap<FactId, number>): Pick<Ranked<string>, 'because' | 'against'> => {
  const ratios = row.map(([fact, log]) => ({ fact, ratio: log - (baseline.get(fact) ?? 0) }));
  const named = (sign: 1 | -1) =>
    ratios.filter(({ ratio }) => sign * ratio > WORTH_NAMING).sort((a, b) => sign * (b.ratio - a.ratio)).map(({ fact }) => fact);
  return { because: named(1), against: named(-1) };
};

const bits = (probabilities: readonly number[]): number => probabilities.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/** How many bits about the hypotheses the answer is expected to bring. */
export const expectedInformation = <Id extends string, H extends Hypothesis<Id>>(
  ranked: readonly Ranked<Id>[],
  hypotheses: readonly H[],
  question: QuestionItem,
  facts: Facts,
): number => {
  const byId = new Map(hypotheses.map((hypothesis) => [hypothesis.id, hypothesis]));
  const options = optionsFor(question, facts);
  const rows = ranked.map(({ id, probability }) => ({ probability, row: distribution(byId.get(id) ?? { answers: {} }, question, options) }));
  const after = options.reduce((sum, _, o) => {
    const joint = rows.map(({ probability, row }) => probability * (row[o] ?? 0));
    const p = joint.reduce((a, b) => a + b, 0);
    return p > 0 ? sum + p * bits(joint.map((j) => j / p)) : sum;
  }, 0);
  return bits(ranked.map(({ probability }) => probability)) - after;
};
