/** The shortest tree there is, by dynamic programming over small slices of the pack, and how far the engine is from it. */
import { tableOf } from '../../../src/core/diagnosis/answer-tables.js';
import { priorOf, rank } from '../../../src/core/diagnosis/bayes.js';
import { isDecided, questionsWorthAsking } from '../../../src/core/diagnosis/next-question.js';
import type { Cause } from '../../../src/core/schema/cause.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { QuestionItem } from '../../../src/core/schema/question.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts } from '../../../src/core/base/types.js';
import { ASKING } from '../../../src/core/base/words-to-numbers.js';
import { seeded, shuffled, type Random } from './random.js';

const SIZE = 8;
/** So cheap that only sureness ends the questions, for both. */
const SECONDS = 1e-6;

export interface Slice {
  readonly audience: string;
  readonly pack: Pack;
}

/** Options the slice's causes do not tell apart are one answer: nothing is lost, and the tree stays small. */
const withoutTwins = (question: QuestionItem, causes: readonly Cause[], audience: string): QuestionItem => {
  const { options, rows } = tableOf(causes, question, { audience });
  const columns = options.map((_, o) =>
    rows
      .map((row) => row[o] ?? 0)
      .map((p, _i, all) => (p / (all[0] || 1)).toFixed(6))
      .join(),
  );
  return { ...question, options: options.filter((_, o) => columns.indexOf(columns[o] ?? '') === o) };
};

const asSlice = (question: QuestionItem, causes: readonly Cause[], audience: string): QuestionItem => ({
  ...withoutTwins(question, causes, audience),
  askIf: undefined,
  topic: undefined,
  redFlag: undefined,
  seconds: SECONDS,
});

const sliceOf = (audience: string, pack: Pack, random: Random): Slice => {
  const causes = shuffled(
    pack.causes.filter((cause) => isFor(cause, { audience })),
    random,
  ).slice(0, SIZE);
  const told = (question: QuestionItem): number => causes.filter(({ answers }) => answers[question.id]).length;
  const open = pack.questions.filter(
    (question) => question.choose === 'one' && isFor(question, { audience }) && told(question) > 0,
  );
  const questions = [...shuffled(open, random)]
    .sort((a, b) => Math.min(2, told(b)) - Math.min(2, told(a)))
    .slice(0, SIZE)
    .map((question) => asSlice(question, causes, audience))
    .filter(({ options }) => options.length > 1);
  return { audience, pack: { ...pack, causes, questions, remedies: [] } };
};

export const slicesOf = (pack: Pack, count: number): readonly Slice[] => {
  const random = seeded(8);
  const audiences = ['shopper', 'seller', 'flex'];
  return Array.from({ length: count }, (_, at) => sliceOf(audiences[at % 3] ?? 'shopper', pack, random));
};

interface Tree {
  readonly priors: readonly number[];
  /** Question → option → cause → P. */
  readonly columns: readonly (readonly (readonly number[])[])[];
}

const treeOf = ({ audience, pack }: Slice): Tree => ({
  priors: normalised(pack.causes.map(({ prior }) => priorOf(prior, { audience }))),
  columns: pack.questions.map((question) => {
    const { options, rows } = tableOf(pack.causes, question, { audience });
    return options.map((_, o) => rows.map((row) => row[o] ?? 0));
  }),
});

const normalised = (numbers: readonly number[]): readonly number[] => {
  const sum = numbers.reduce((a, b) => a + b, 0);
  return numbers.map((n) => n / sum);
};

const isSure = (weights: readonly number[]): boolean =>
  Math.max(...weights) >= ASKING.sure * weights.reduce((a, b) => a + b, 0);
const times = (weights: readonly number[], column: readonly number[]): readonly number[] =>
  weights.map((weight, i) => weight * (column[i] ?? 0));
const sumOf = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0);

/** Answers given, as one number: a digit a question, 0 for not asked. */
const places = ({ columns }: Tree): readonly number[] =>
  columns.map((_, q) => columns.slice(0, q).reduce((product, { length }) => product * (length + 1), 1));

/** Questions still to come times the chance to stand here: fewest possible. */
export const shortest = (slice: Slice): number => {
  const tree = treeOf(slice);
  const place = places(tree);
  const known = new Map<number, number>();
  const costAt = (key: number, open: readonly number[], weights: readonly number[]): number => {
    if (open.length === 0 || isSure(weights)) return 0;
    const found = known.get(key);
    if (found !== undefined) return found;
    const costs = open.map((q) =>
      afterAsking(
        key,
        q,
        open.filter((other) => other !== q),
        weights,
      ),
    );
    const best = sumOf(weights) + Math.min(...costs);
    known.set(key, best);
    return best;
  };
  const afterAsking = (key: number, q: number, open: readonly number[], weights: readonly number[]): number =>
    sumOf(
      (tree.columns[q] ?? []).map((column, o) => costAt(key + (o + 1) * (place[q] ?? 0), open, times(weights, column))),
    );
  return costAt(
    0,
    tree.columns.map((_, q) => q),
    tree.priors,
  );
};

/** The same for the questions the engine picks. */
export const asTheEngineAsks = ({ audience, pack }: Slice): number => {
  const tree = treeOf({ audience, pack });
  const costAt = (facts: Facts, weights: readonly number[]): number => {
    const ranked = rank(pack.causes, pack.questions, facts);
    const [next] = isDecided(ranked, facts, pack) ? [] : questionsWorthAsking(ranked, pack.causes, facts, pack);
    if (!next) return 0;
    const q = pack.questions.findIndex(({ id }) => id === next.id);
    return (
      sumOf(weights) +
      sumOf(
        (tree.columns[q] ?? []).map((column, o) =>
          costAt({ ...facts, [next.id]: next.options[o] }, times(weights, column)),
        ),
      )
    );
  };
  return costAt({ audience }, tree.priors);
};
