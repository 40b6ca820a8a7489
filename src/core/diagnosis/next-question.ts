import { optionsFor, speakersOf } from './answer-tables.js';
import { expectedInformation, probabilitiesOf, rank, shareOf, type Hypothesis } from './bayes.js';
import { evaluate } from '../probes/evaluate.js';
import type { CauseId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import { CANNOT_CHECK, chosen, isAnswered, isFor } from '../base/scope.js';
import type { Facts, Question, Ranked } from '../base/types.js';
import { triedEvidence } from './tried.js';
import { ASKING } from '../base/words-to-numbers.js';

/** A condition on what is not known yet does not hold a question back; one that is known not to hold does. */
const canBeAsked = (question: QuestionItem, facts: Facts, pack: Pack): boolean =>
  isFor(question, facts) &&
  optionsFor(question, facts).length > 1 &&
  (!question.askIf || evaluate(question.askIf, { facts, brands: pack.brands }).truth !== 'no');

const asQuestion = <Id extends string>(item: QuestionItem, hypotheses: readonly Hypothesis<Id>[], facts: Facts): Question => ({
  id: item.id,
  choose: item.choose,
  options: [...optionsFor(item, facts).map((option) => option.id), 'unknown'],
  seconds: item.seconds,
  tellsApart: hypotheses.filter((hypothesis) => hypothesis.answers[item.id] && isFor(hypothesis, facts)).map(({ id }) => id),
});

/** Somebody who often says わからない is asked a little more. */
const isEnough = (facts: Facts, pack: Pack): boolean => {
  const asked = pack.questions.filter((question) => isAnswered(facts, question.id));
  return asked.length >= ASKING.atMost || asked.filter(({ id }) => chosen(facts, id).length > 0).length >= ASKING.answers;
};

/** Is the first one sure enough, or have we asked enough? */
export const isDecided = <Id extends string>(ranked: readonly Ranked<Id>[], facts: Facts, pack: Pack): boolean =>
  (ranked[0]?.probability ?? 1) >= ASKING.sure || isEnough(facts, pack);

/** Infinity minus Infinity is not a number; equal is equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

interface Scored {
  readonly question: QuestionItem;
  readonly gain: number;
}
/** Bits a second; a red flag before all. */
const rateOf = ({ question, gain }: Scored): number => (question.redFlag ? Infinity : gain / question.seconds);
/** Another question is worth its seconds while a bit costs no more than it saves. */
const isWorthIt = (scored: Scored): boolean => rateOf(scored) * ASKING.secondsForABit >= 1;

const scoresOf = <Id extends string>(
  ranked: readonly Ranked<Id>[],
  hypotheses: readonly Hypothesis<Id>[],
  facts: Facts,
  pack: Pack,
  mayAsk: (question: QuestionItem) => boolean,
): readonly Scored[] => {
  const probabilities = probabilitiesOf(ranked, hypotheses);
  return pack.questions
    .filter((question) => mayAsk(question) && speakersOf(hypotheses, question.id) > 0 && canBeAsked(question, facts, pack))
    .map((question) => ({ question, gain: shareOf(question, pack.questions, hypotheses) * expectedInformation(probabilities, hypotheses, question, facts) }))
    .filter(isWorthIt)
    .sort((a, b) => compare(rateOf(b), rateOf(a)) || a.question.order - b.question.order);
};

/** The askable questions, the one that tells most per second first; red flags before all. */
export const questionsWorthAsking = <Id extends string, H extends Hypothesis<Id>>(
  ranked: readonly Ranked<Id>[],
  hypotheses: readonly H[],
  facts: Facts,
  pack: Pack,
): readonly Question[] =>
  scoresOf(ranked, hypotheses, facts, pack, ({ id }) => !isAnswered(facts, id)).map(({ question }) => asQuestion(question, hypotheses, facts));

/** How the causes stand, and what would tell most if it could be found out: also what the visitor could not look up at once. */
interface Standing {
  readonly causes: readonly Ranked<CauseId>[];
  readonly worth: readonly QuestionItem[];
}

const standBy = (facts: Facts, pack: Pack): Standing => {
  const causes = rank(pack.causes, pack.questions, facts, triedEvidence(facts, pack));
  const scores = scoresOf(causes, pack.causes, facts, pack, ({ id }) => !isAnswered(facts, id) || facts[id] === CANNOT_CHECK);
  return { causes, worth: scores.map(({ question }) => question) };
};

const latest = new WeakMap<Pack, { readonly said: string; readonly standing: Standing }>();

/** Diagnosing and asking rest on the same, and follow each other. Known by what the facts say, for an object may be changed in place. */
export const weighUp = (facts: Facts, pack: Pack): Standing => {
  const said = JSON.stringify(facts);
  const known = latest.get(pack);
  if (known?.said === said) return known.standing;
  const standing = standBy(facts, pack);
  latest.set(pack, { said, standing });
  return standing;
};

/** What the visitor answered with わからない and could still find out, the most telling first. */
export const stillUnknown = (facts: Facts, pack: Pack): readonly QuestionItem[] =>
  scoresOf(weighUp(facts, pack).causes, pack.causes, facts, pack, ({ id }) => facts[id] === 'unknown').map(({ question }) => question);

/** The question that tells most about the causes still open, or undefined when another is not worth asking. */
export const nextQuestion = (facts: Facts, pack: Pack): Question | undefined => {
  const { causes, worth } = weighUp(facts, pack);
  const best = worth.find(({ id }) => !isAnswered(facts, id));
  return best && (best.redFlag || !isDecided(causes, facts, pack)) ? asQuestion(best, pack.causes, facts) : undefined;
};
