/**
 * What each answer says about each hypothesis, as numbers; made once a pack, for a diagnosis asks thousands of times.
 */
import { memoize } from '../base/memoize.js';
import type { Likelihoods } from '../schema/likelihood.js';
import type { QuestionItem, QuestionOption } from '../schema/question.js';
import type { WeightWord } from '../base/weight-words.js';
import { isFor } from '../base/scope.js';
import type { Facts } from '../base/types.js';
import { BELIEF, LIKELIHOOD } from '../base/words-to-numbers.js';

interface Answering {
  readonly answers: Likelihoods;
}
/** One row a hypothesis. */
export interface AnswerTable {
  readonly options: readonly QuestionOption[];
  /** P(answer | hypothesis) over the answers one can give; of several, as if one were given. */
  readonly rows: readonly (readonly number[])[];
  /** Bits that remain unknown of the answer once the hypothesis is known. */
  readonly noise: readonly number[];
  /** Log-likelihoods of sets of answers already looked up. */
  readonly known: Map<string, readonly number[]>;
}

export const optionsFor = (question: QuestionItem, facts: Facts): readonly QuestionOption[] =>
  question.options.filter((option) => isFor(option, facts));

const word = (hypothesis: Answering, question: QuestionItem, option: QuestionOption): WeightWord =>
  hypothesis.answers[question.id]?.[option.id] ?? option.usual ?? question.usual;

const chances = (
  hypothesis: Answering,
  question: QuestionItem,
  options: readonly QuestionOption[],
): readonly number[] => options.map((option) => LIKELIHOOD[word(hypothesis, question, option)]);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const normalised = (numbers: readonly number[]): readonly number[] => {
  const sum = sumOf(numbers);
  return numbers.map((n) => n / sum);
};

export const bits = (probabilities: readonly number[]): number =>
  probabilities.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/** A word means what it says: answers the hypothesis does not name share what the named ones leave. */
const shareOut = (named: readonly boolean[], own: readonly number[]): readonly number[] => {
  const said = sumOf(own.filter((_, at) => named[at]));
  const rest = sumOf(own) - said;
  const scale = said > 0 && rest > 0 ? Math.min(1, Math.max(BELIEF.leftOpen, 1 - said) / rest) : 1;
  return normalised(own.map((p, at) => (named[at] ? p : p * scale)));
};

/**
 * P(option | hypothesis), over one question's options; what people in general answer where the hypothesis says
 * nothing.
 */
export const distribution = (
  hypothesis: Answering,
  question: QuestionItem,
  options: readonly QuestionOption[],
): readonly number[] => {
  const own = chances(hypothesis, question, options);
  if (question.choose === 'many') return normalised(own.map((p) => p / (1 - p)));
  return shareOut(
    options.map(({ id }) => hypothesis.answers[question.id]?.[id] !== undefined),
    own,
  );
};

/** The answers that say "nothing of these" exclude the others. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['none', 'nothing']);
const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);

/**
 * P(set of answers | hypothesis): each independent of the others, but never none at all, nor "nothing" beside
 * something.
 */
const chanceOfSet = (
  hypothesis: Answering,
  question: QuestionItem,
  options: readonly QuestionOption[],
  picked: readonly string[],
): number => {
  const own = chances(hypothesis, question, options);
  const isNone = (at: number): boolean => EXCLUSIVE.has(options[at]?.id ?? '');
  const none = own.find((_, at) => isNone(at)) ?? 0;
  const others = own.map((p, at) => ({ p, id: options[at]?.id ?? '' })).filter((_, at) => !isNone(at));
  const silence = product(others.map(({ p }) => 1 - p));
  const possible = none * silence + (1 - none) * (1 - silence);
  const some = others.filter(({ id }) => picked.includes(id));
  if (some.length === 0) return (none * silence) / possible;
  return ((1 - none) * product(others.map(({ p, id }) => (picked.includes(id) ? p : 1 - p)))) / possible;
};

const slipAt = (question: QuestionItem): number => (question.redFlag ? BELIEF.redFlagSlip : BELIEF.slip);
/** A slip may be any answer. */
const withSlips = (p: number, picked: number, question: QuestionItem, { length }: readonly QuestionOption[]): number =>
  (1 - slipAt(question)) * p + slipAt(question) / length ** picked;

const chanceOf = (
  hypothesis: Answering,
  question: QuestionItem,
  { options, rows }: AnswerTable,
  picked: readonly string[],
  at: number,
): number =>
  question.choose === 'many'
    ? withSlips(chanceOfSet(hypothesis, question, options, picked), picked.length, question, options)
    : (rows[at]?.[options.findIndex(({ id }) => id === picked[0])] ?? 1);

const countSpeakers = memoize((hypotheses: readonly Answering[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { answers } of hypotheses)
    for (const [question, said] of Object.entries(answers))
      if (said) counts.set(question, (counts.get(question) ?? 0) + 1);
  return counts;
});

/** How many of them say something of a question. */
export const speakersOf = (hypotheses: readonly Answering[], question: string): number =>
  countSpeakers(hypotheses).get(question) ?? 0;

/**
 * Tables by audience, for the list of hypotheses and the options: both stay the same object as long as their pack
 * does.
 */
const tablesFor = memoize((_hypotheses: readonly Answering[]) =>
  memoize((_options: QuestionItem['options']) => new Map<string, AnswerTable>()),
);

const makeTable = (
  hypotheses: readonly Answering[],
  question: QuestionItem,
  options: readonly QuestionOption[],
): AnswerTable => {
  const rows = hypotheses.map((hypothesis) =>
    distribution(hypothesis, question, options).map((p) => withSlips(p, 1, question, options)),
  );
  return { options, rows, noise: rows.map(bits), known: new Map() };
};

export const tableOf = (hypotheses: readonly Answering[], question: QuestionItem, facts: Facts): AnswerTable => {
  const tables = tablesFor(hypotheses)(question.options);
  const key = String(facts.audience);
  const table = tables.get(key) ?? makeTable(hypotheses, question, optionsFor(question, facts));
  tables.set(key, table);
  return table;
};

/** Log P(these answers | hypothesis), for each. Answers that are not offered say nothing. */
export const logsOf = (
  hypotheses: readonly Answering[],
  question: QuestionItem,
  facts: Facts,
  picked: readonly string[],
): readonly number[] | undefined => {
  const table = tableOf(hypotheses, question, facts);
  const offered = picked.filter((id) => table.options.some((option) => option.id === id)).sort();
  if (offered.length === 0) return undefined;
  const key = offered.join(' ');
  const logs =
    table.known.get(key) ??
    hypotheses.map((hypothesis, at) => Math.log(chanceOf(hypothesis, question, table, offered, at)));
  table.known.set(key, logs);
  return logs;
};
