import { bits } from '../../../src/core/diagnosis/answer-tables.js';
import { priorOf } from '../../../src/core/diagnosis/bayes.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Walk } from './walks.js';

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
export const quantile = (numbers: readonly number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(q * numbers.length) - 1] ?? 0;
export const shareWhere = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  mean(items.map((item) => (holds(item) ? 1 : 0)));

export const questionsOf = (walks: readonly Walk[]): readonly number[] => walks.map(({ asked }) => asked.length);
export const rankOf = ({ diagnosis, truth }: Pick<Walk, 'diagnosis' | 'truth'>): number =>
  diagnosis.causes.findIndex(({ id }) => id === truth) + 1;

/** Squared distance from the truth, over all causes: 0 is perfect, 2 is sure of the wrong one. */
export const brier = ({ diagnosis, truth }: Walk): number =>
  diagnosis.causes.reduce((sum, { id, probability }) => sum + (probability - (id === truth ? 1 : 0)) ** 2, 0);

/** How far "so sure" is from "so often right", over ten bins of the first cause's probability. */
export const calibrationError = (walks: readonly Walk[]): number => {
  const firsts = walks.map((walk) => ({
    said: walk.diagnosis.causes[0]?.probability ?? 0,
    right: rankOf(walk) === 1 ? 1 : 0,
  }));
  const bins = Array.from({ length: 10 }, (_, bin) =>
    firsts.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === bin),
  );
  return bins.reduce(
    (sum, bin) =>
      sum +
      (bin.length / firsts.length) * Math.abs(mean(bin.map(({ said }) => said)) - mean(bin.map(({ right }) => right))),
    0,
  );
};

/** No tree of questions with k answers each is shorter on average: H / log2(k), k as asked. */
export const entropyFloor = (audience: string, pack: Pack, walks: readonly Walk[]): number => {
  const priors = pack.causes
    .filter((cause) => isFor(cause, { audience }))
    .map(({ prior }) => priorOf(prior, { audience }));
  const sum = priors.reduce((a, b) => a + b, 0);
  const k = mean(walks.flatMap(({ asked }) => asked.map(({ options }) => options.length - 1)));
  return bits(priors.map((p) => p / sum)) / Math.log2(k);
};
