import { expectedInformation, optionsFor, rank, type Hypothesis } from './bayes.js';
import { evaluate } from './evaluate.js';
import type { Pack } from './schema/pack.js';
import type { QuestionItem } from './schema/question.js';
import { isAnswered, isFor } from './scope.js';
import type { Facts, Question, Ranked } from './types.js';
import { triedEvidence } from './tried.js';

/** Bits below which another question is not worth the visitor's time. */
const WORTH_ASKING = 0.1;
/** How probable the first must be to ask no further. */
const SURE_ENOUGH = 0.8;
/** After so many answers nobody is helped by one more. */
const AT_MOST = 9;

const canBeAsked = (question: QuestionItem, facts: Facts, pack: Pack): boolean =>
  !isAnswered(facts, question.id) &&
  isFor(question, facts) &&
  optionsFor(question, facts).length > 1 &&
  (!question.askIf || evaluate(question.askIf, { facts, brands: pack.brands }).truth === 'yes');

const asQuestion = <Id extends string>(item: QuestionItem, hypotheses: readonly Hypothesis<Id>[], facts: Facts): Question => ({
  id: item.id,
  choose: item.choose,
  options: [...optionsFor(item, facts).map((option) => option.id), 'unknown'],
  seconds: item.seconds,
  tellsApart: hypotheses.filter((hypothesis) => hypothesis.answers[item.id] && isFor(hypothesis, facts)).map(({ id }) => id),
});

const answersSoFar = (facts: Facts, pack: Pack): number => pack.questions.filter((question) => isAnswered(facts, question.id)).length;

/** Is the first one sure enough, or have we asked enough? */
export const isDecided = <Id extends string>(ranked: readonly Ranked<Id>[], facts: Facts, pack: Pack): boolean =>
  (ranked[0]?.probability ?? 1) >= SURE_ENOUGH || answersSoFar(facts, pack) >= AT_MOST;

/** Infinity minus Infinity is not a number; equal is equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** The askable questions, the one that tells most per second first; red flags before all. */
export const questionsWorthAsking = <Id extends string, H extends Hypothesis<Id>>(
  ranked: readonly Ranked<Id>[],
  hypotheses: readonly H[],
  facts: Facts,
  pack: Pack,
): readonly Question[] => {
  const told = new Set(hypotheses.flatMap((hypothesis) => Object.keys(hypothesis.answers)));
  const scored = pack.questions
    .filter((question) => told.has(question.id) && canBeAsked(question, facts, pack))
    .map((question) => ({ question, gain: expectedInformation(ranked, hypotheses, question, facts) }))
    .filter(({ question, gain }) => question.redFlag || gain >= WORTH_ASKING);
  const score = ({ question, gain }: (typeof scored)[number]) => (question.redFlag ? Infinity : gain / question.seconds);
  return scored
    .sort((a, b) => compare(score(b), score(a)) || a.question.order - b.question.order)
    .map(({ question }) => asQuestion(question, hypotheses, facts));
};

/** The question that tells most about the causes still open, or undefined when another is not worth asking. */
export const nextQuestion = (facts: Facts, pack: Pack): Question | undefined => {
  const ranked = rank(pack.causes, pack.questions, facts, triedEvidence(facts, pack));
  const [best] = questionsWorthAsking(ranked, pack.causes, facts, pack);
  const isRedFlag = best && pack.questions.find(({ id }) => id === best.id)?.redFlag;
  return isRedFlag || !isDecided(ranked, facts, pack) ? best : undefined;
};
