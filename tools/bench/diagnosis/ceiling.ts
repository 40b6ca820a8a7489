/**
 * How often the right cause could be among three, whatever order is asked in: a reader who is asked everything of everybody
 * and knows the model and the noise exactly. No engine that asks less can be better than this one on average.
 */
import { distribution, optionsFor } from '../../../src/core/diagnosis/answer-tables.js';
import { priorOf } from '../../../src/core/diagnosis/bayes.js';
import type { Cause } from '../../../src/core/schema/cause.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { QuestionItem, QuestionOption } from '../../../src/core/schema/question.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts, Known } from '../../../src/core/base/types.js';
import { LIKELIHOOD } from '../../../src/core/base/words-to-numbers.js';
import { shareWhere } from './numbers.js';
import { seeded, type Random } from './random.js';
import { answerOf, drawCause, type Noise } from './visitors.js';

const VISITORS = 4_000;
const EXCLUSIVE: ReadonlySet<string> = new Set(['none', 'nothing']);

const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);
/** P(so many are ticked), each on its own chance. */
const counts = (chances: readonly number[]): readonly number[] =>
  chances.reduce<readonly number[]>(
    (known, p) => [...known, 0].map((_, k) => (known[k] ?? 0) * (1 - p) + (known[k - 1] ?? 0) * p),
    [1],
  );

interface Ticks {
  readonly some: readonly { readonly id: string; readonly p: number }[];
  readonly silence: number;
  /** P("none of these"). */
  readonly none: number;
}

const ticksOf = (cause: Cause, question: QuestionItem, options: readonly QuestionOption[]): Ticks => {
  const all = options.map((option) => ({
    id: option.id,
    p: LIKELIHOOD[cause.answers[question.id]?.[option.id] ?? option.usual ?? question.usual],
  }));
  const some = all.filter(({ id }) => !EXCLUSIVE.has(id));
  const none = all.find(({ id }) => EXCLUSIVE.has(id))?.p ?? 0;
  const silence = product(some.map(({ p }) => 1 - p));
  return { some, silence, none: (none * silence) / (none * silence + (1 - none) * (1 - silence)) };
};

const truthIs = ({ some, silence, none }: Ticks, set: readonly string[]): number =>
  set.some((id) => EXCLUSIVE.has(id))
    ? none
    : ((1 - none) * product(some.map(({ id, p }) => (set.includes(id) ? p : 1 - p)))) / (1 - silence);

/** P(the truth lacks this option, and this one is picked of those it lacks). */
const wrongIs = ({ some, silence, none }: Ticks, option: string, offered: number): number => {
  const own = some.find(({ id }) => id === option);
  const others = counts(some.filter(({ id }) => id !== option).map(({ p }) => p)).map((p, k) =>
    k === 0 ? 0 : p / (offered - k),
  );
  const something = ((1 - none) * (1 - (own?.p ?? 0)) * others.reduce((a, b) => a + b, 0)) / (1 - silence);
  return something + (own ? none / (offered - 1) : 0);
};

const chanceOf = (
  cause: Cause,
  question: QuestionItem,
  options: readonly QuestionOption[],
  said: readonly string[],
  noise: Noise,
): number => {
  const [first = ''] = said;
  if (question.choose === 'one') {
    const p = distribution(cause, question, options)[options.findIndex(({ id }) => id === first)] ?? 0;
    return (1 - noise.wrong) * p + (noise.wrong * (1 - p)) / (options.length - 1);
  }
  const ticks = ticksOf(cause, question, options);
  return (
    (1 - noise.wrong) * truthIs(ticks, said) +
    (said.length === 1 ? noise.wrong * wrongIs(ticks, first, options.length) : 0)
  );
};

const logsOf = (
  causes: readonly Cause[],
  question: QuestionItem,
  said: Known,
  facts: Facts,
  noise: Noise,
): readonly number[] => {
  if (said === 'unknown') return causes.map(() => 0);
  const options = optionsFor(question, facts);
  return causes.map((cause) =>
    Math.log(Math.max(1e-12, chanceOf(cause, question, options, [said].flat().map(String), noise))),
  );
};

const isAmongThree = (audience: string, pack: Pack, noise: Noise, random: Random): boolean => {
  const facts = { audience };
  const causes = pack.causes.filter((cause) => isFor(cause, facts));
  const questions = pack.questions.filter(
    (question) =>
      question.id !== 'audience' &&
      isFor(question, facts) &&
      optionsFor(question, facts).length > 1 &&
      causes.some(({ answers }) => answers[question.id]),
  );
  const truth = drawCause(audience, pack, random);
  const rows = questions.map((question) =>
    logsOf(causes, question, answerOf(truth, question, facts, noise, random), facts, noise),
  );
  const totals = causes.map(({ prior }, at) =>
    rows.reduce((sum, row) => sum + (row[at] ?? 0), Math.log(priorOf(prior, facts))),
  );
  const own = totals[causes.findIndex(({ id }) => id === truth.id)] ?? -Infinity;
  return totals.filter((total) => total > own).length < 3;
};

export const ceilingOf = (audience: string, pack: Pack, noise: Noise): number => {
  const random = seeded(7);
  return shareWhere(Array.from({ length: VISITORS }), () => isAmongThree(audience, pack, noise, random));
};
