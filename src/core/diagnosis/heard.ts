/**
 * What was heard in free text, as evidence beside the answers. Hearing is probability: it tips, and it never decides.
 */
import { logsOf } from './answer-tables.js';
import type { ExtraEvidence, Hypothesis } from './bayes.js';
import type { Pack } from '../schema/pack.js';
import type { OptionId } from '../base/id.js';
import { isAnswered, isFor } from '../base/scope.js';
import type { Facts, Heard, Hearing, Question } from '../base/types.js';
import { HEARING } from '../base/words-to-numbers.js';

/** The key under which reasons name what was heard. */
export const HEARD = 'heard';

/** What speaks of hypotheses of one kind. */
export type HeardOf = 'causes' | 'locks';

const clamped = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Heard options of questions that are still open: once answered, the answer speaks for itself. */
const openIn = ({ sure, likely }: Hearing, facts: Facts): readonly Heard[] =>
  [...sure, ...likely].filter(({ question }) => !isAnswered(facts, question));

/** As the answer itself would speak, tempered by how surely it was heard. */
const logsOfHeard =
  (hypotheses: readonly Hypothesis<string>[], facts: Facts, pack: Pack) =>
  ({ question, option, probability }: Heard): readonly (readonly number[])[] => {
    const item = pack.questions.find(({ id }) => id === question);
    const logs = item && isFor(item, facts) ? logsOf(hypotheses, item, facts, [option]) : undefined;
    const share = isNumber(probability) ? HEARING.tempering * clamped(probability, 0, 1) : 0;
    return logs && share > 0 ? [logs.map((log) => log * share)] : [];
  };

/** The odds of one hypothesis, where they were heard. */
const oddsOf = (hearing: Hearing, of: HeardOf, id: string): number => {
  const odds = (hearing[of] as Readonly<Record<string, number | undefined>>)[id];
  return isNumber(odds) ? clamped(odds, -HEARING.most, HEARING.most) : 0;
};

/** What was heard lends to each hypothesis: by so much at most it parts any other from the one that fits best. */
const tempered = (
  sums: readonly number[],
  hypotheses: readonly Hypothesis<string>[],
  facts: Facts,
): readonly number[] => {
  const best = Math.max(...sums.filter((_, at) => isFor(hypotheses[at] ?? {}, facts)));
  return sums.map((sum) => Math.max(-HEARING.most, sum - best));
};

/**
 * What was heard, as log-likelihoods beside the answers; undefined where nothing was heard that tells anything apart.
 */
export const heardEvidence = <H extends Hypothesis<string>>(
  hearing: Hearing | undefined,
  of: HeardOf,
  hypotheses: readonly H[],
  facts: Facts,
  pack: Pack,
): ExtraEvidence<H> | undefined => {
  if (!hearing) return undefined;
  const heard = openIn(hearing, facts).flatMap(logsOfHeard(hypotheses, facts, pack));
  const sums = hypotheses.map(({ id }, at) =>
    heard.reduce((sum, logs) => sum + (logs[at] ?? 0), oddsOf(hearing, of, id)),
  );
  if (sums.every((sum) => sum === sums[0])) return undefined;
  const logs = tempered(sums, hypotheses, facts);
  const byId = new Map(hypotheses.map(({ id }, at) => [id, logs[at] ?? 0]));
  return ({ id }) => [[HEARD, byId.get(id) ?? 0]];
};

/** Evidence of two kinds as one. */
export const both =
  <H>(one: ExtraEvidence<H>, other: ExtraEvidence<H>): ExtraEvidence<H> =>
  (hypothesis) => [...one(hypothesis), ...other(hypothesis)];

/** The option of a question that was most probably heard, where the visitor can give it as an answer. */
export const suggestionFor = (question: Question, hearing: Hearing | undefined): OptionId | undefined =>
  hearing?.likely
    .filter((heard) => heard.question === question.id && question.options.includes(heard.option))
    .reduce<Heard | undefined>((best, each) => (best && best.probability >= each.probability ? best : each), undefined)
    ?.option;

/** The question as it is asked of somebody who has said something. */
export const withSuggestion = (question: Question, hearing: Hearing | undefined): Question => {
  const suggests = suggestionFor(question, hearing);
  return suggests === undefined || suggests === 'unknown' ? question : { ...question, suggests };
};
