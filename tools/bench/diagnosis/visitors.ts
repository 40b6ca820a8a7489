/** People made from the pack's own model: a cause by its prior, answers by its words. */
import { distribution, optionsFor } from '../../../src/core/diagnosis/answer-tables.js';
import { priorOf } from '../../../src/core/diagnosis/bayes.js';
import type { Cause } from '../../../src/core/schema/cause.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { QuestionItem, QuestionOption } from '../../../src/core/schema/question.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts, Known } from '../../../src/core/base/types.js';
import { LIKELIHOOD } from '../../../src/core/base/words-to-numbers.js';
import { pickBy, pickOne, type Random } from './random.js';

export interface Noise {
  /** Share of answers that are "I don't know", and of the others that are wrong. */
  readonly unknown: number;
  readonly wrong: number;
}
export const CLEAN: Noise = { unknown: 0, wrong: 0 };
export const NOISY: Noise = { unknown: 0.2, wrong: 0.1 };

const NONE: readonly string[] = ['none', 'nothing'];

export const drawCause = (audience: string, pack: Pack, random: Random): Cause => {
  const open = pack.causes.filter((cause) => isFor(cause, { audience }));
  const cause =
    open[
      pickBy(
        open.map(({ prior }) => priorOf(prior, { audience })),
        random,
      )
    ];
  if (!cause) throw new Error(`no cause for ${audience}`);
  return cause;
};

const drawSet = (
  cause: Cause,
  question: QuestionItem,
  options: readonly QuestionOption[],
  random: Random,
): readonly string[] => {
  const chance = (option: QuestionOption): number =>
    LIKELIHOOD[cause.answers[question.id]?.[option.id] ?? option.usual ?? question.usual];
  const some = options.filter(({ id }) => !NONE.includes(id));
  const none = options.find(({ id }) => NONE.includes(id));
  const silence = some.reduce((product, option) => product * (1 - chance(option)), 1);
  const nothing = (none ? chance(none) : 0) * silence;
  const anything = (1 - (none ? chance(none) : 0)) * (1 - silence);
  if (none && random() < nothing / (nothing + anything)) return [none.id];
  return drawSome(some, chance, random);
};

/** Each on its own chance, given that there is at least one. */
const drawSome = (
  some: readonly QuestionOption[],
  chance: (option: QuestionOption) => number,
  random: Random,
): readonly string[] => {
  const firsts = some.map(
    (option, at) => some.slice(0, at).reduce((product, before) => product * (1 - chance(before)), 1) * chance(option),
  );
  const first = pickBy(firsts, random);
  return some.filter((option, at) => at === first || (at > first && random() < chance(option))).map(({ id }) => id);
};

const trueAnswer = (cause: Cause, question: QuestionItem, facts: Facts, random: Random): readonly string[] => {
  const options = optionsFor(question, facts);
  if (question.choose === 'many') return drawSet(cause, question, options, random);
  return [options[pickBy(distribution(cause, question, options), random)]?.id ?? ''];
};

/** What this visitor says; noise is drawn after the truth, so that the same seed has the same people. */
export const answerOf = (cause: Cause, question: QuestionItem, facts: Facts, noise: Noise, random: Random): Known => {
  const truth = trueAnswer(cause, question, facts, random);
  if (random() < noise.unknown) return 'unknown';
  const wrong =
    random() < noise.wrong
      ? pickOne(
          optionsFor(question, facts).filter(({ id }) => !truth.includes(id)),
          random,
        )
      : undefined;
  const said = wrong ? [wrong.id] : truth;
  return question.choose === 'many' ? said : (said[0] ?? 'unknown');
};
