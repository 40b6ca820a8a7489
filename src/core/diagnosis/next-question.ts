import { optionsFor, speakersOf } from './answer-tables.js';
import { expectedInformation, probabilitiesOf, rank, shareOf, type Hypothesis } from './bayes.js';
import { evaluate } from '../probes/evaluate.js';
import type { CauseId } from '../base/id.js';
import type { Cause } from '../schema/cause.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import { CANNOT_CHECK, chosen, isAnswered, isFor } from '../base/scope.js';
import type { Facts, Hearing, Question, Ranked } from '../base/types.js';
import { both, heardEvidence, withSuggestion } from './heard.js';
import { triedEvidence } from './tried.js';
import { ASKING } from '../base/words-to-numbers.js';

/** A condition on what is not known yet does not hold a question back; one that is known not to hold does. */
const canBeAsked = (question: QuestionItem, facts: Facts, pack: Pack): boolean =>
  isFor(question, facts) &&
  optionsFor(question, facts).length > 1 &&
  (!question.askIf || evaluate(question.askIf, { facts, brands: pack.brands }).truth !== 'no');

export const asQuestion = <Id extends string>(
  item: QuestionItem,
  hypotheses: readonly Hypothesis<Id>[],
  facts: Facts,
): Question => ({
  id: item.id,
  choose: item.choose,
  options: [...optionsFor(item, facts).map((option) => option.id), 'unknown'],
  seconds: item.seconds,
  tellsApart: hypotheses
    .filter((hypothesis) => hypothesis.answers[item.id] && isFor(hypothesis, facts))
    .map(({ id }) => id),
});

/** Somebody who often says わからない is asked a little more. */
const isEnough = (facts: Facts, pack: Pack): boolean => {
  const asked = pack.questions.filter((question) => isAnswered(facts, question.id));
  return (
    asked.length >= ASKING.atMost || asked.filter(({ id }) => chosen(facts, id).length > 0).length >= ASKING.answers
  );
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
    .filter(
      (question) => mayAsk(question) && speakersOf(hypotheses, question.id) > 0 && canBeAsked(question, facts, pack),
    )
    .map((question) => ({
      question,
      gain:
        shareOf(question, pack.questions, hypotheses) * expectedInformation(probabilities, hypotheses, question, facts),
    }))
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
  scoresOf(ranked, hypotheses, facts, pack, ({ id }) => !isAnswered(facts, id)).map(({ question }) =>
    asQuestion(question, hypotheses, facts),
  );

/**
 * The question that the first thing probably heard answers: asked before others, so that it is confirmed or
 * corrected.
 */
export const heardFirst = (
  hearing: Hearing | undefined,
  hypotheses: readonly Hypothesis<string>[],
  facts: Facts,
  pack: Pack,
): QuestionItem | undefined => {
  const heard = hearing?.likely[0];
  const question = pack.questions.find(({ id }) => id === heard?.question);
  if (!heard || !question || isAnswered(facts, question.id) || !canBeAsked(question, facts, pack)) return undefined;
  const isOffered = optionsFor(question, facts).some(({ id }) => id === heard.option);
  return isOffered && speakersOf(hypotheses, question.id) > 0 ? question : undefined;
};

/** Did the visitor answer anything about what is wrong? */
export const hasAnswered = (facts: Facts, pack: Pack): boolean =>
  pack.questions.some(({ id }) => id !== 'audience' && chosen(facts, id).length > 0);

/**
 * What was only heard ends no asking: the visitor must have said something else, and by that the same one comes
 * first.
 */
export const isConfirmed = <Id extends string>(
  ranked: readonly Ranked<Id>[],
  withoutHearing: readonly Ranked<Id>[],
  hasSaidMore: boolean,
): boolean => ranked === withoutHearing || (hasSaidMore && ranked[0]?.id === withoutHearing[0]?.id);

/**
 * How the causes stand, and what would tell most if it could be found out: also what the visitor could not look up at
 * once.
 */
export interface Standing {
  readonly causes: readonly Ranked<CauseId>[];
  /** The same without what was only heard. */
  readonly byAnswers: readonly Ranked<CauseId>[];
  readonly worth: readonly QuestionItem[];
  /** What to ask next, if anything is left to ask. */
  readonly open?: QuestionItem;
  readonly isDecided: boolean;
}

const standBy = (facts: Facts, pack: Pack, hearing: Hearing | undefined): Standing => {
  const tried = triedEvidence(facts, pack);
  const heard = heardEvidence(hearing, 'causes', pack.causes, facts, pack);
  const byAnswers = rank<CauseId, Cause>(pack.causes, pack.questions, facts, tried);
  const causes = heard ? rank<CauseId, Cause>(pack.causes, pack.questions, facts, both(tried, heard)) : byAnswers;
  const scores = scoresOf(
    causes,
    pack.causes,
    facts,
    pack,
    ({ id }) => !isAnswered(facts, id) || facts[id] === CANNOT_CHECK,
  );
  const worth = scores.map(({ question }) => question);
  const isSure =
    isEnough(facts, pack) ||
    (isDecided(causes, facts, pack) && isConfirmed(causes, byAnswers, hasAnswered(facts, pack)));
  const first = isSure ? undefined : heardFirst(hearing, pack.causes, facts, pack);
  const open = first ?? worth.find(({ id }) => !isAnswered(facts, id));
  return { causes, byAnswers, worth, isDecided: isSure, ...(open && { open }) };
};

const latest = new WeakMap<Pack, { readonly said: string; readonly standing: Standing }>();

/**
 * Diagnosing and asking rest on the same, and follow each other. Known by what the facts and the hearing say, for an
 * object may be changed in place.
 */
export const weighUp = (facts: Facts, pack: Pack, hearing?: Hearing): Standing => {
  const said = JSON.stringify([facts, hearing]);
  const known = latest.get(pack);
  if (known?.said === said) return known.standing;
  const standing = standBy(facts, pack, hearing);
  latest.set(pack, { said, standing });
  return standing;
};

/** What the visitor answered with わからない and could still find out, the most telling first. */
export const stillUnknown = (facts: Facts, pack: Pack, hearing?: Hearing): readonly QuestionItem[] =>
  scoresOf(weighUp(facts, pack, hearing).causes, pack.causes, facts, pack, ({ id }) => facts[id] === 'unknown').map(
    ({ question }) => question,
  );

/**
 * The question that tells most about the causes still open, or undefined when another is not worth asking. What was
 * probably heard is asked first.
 */
export const nextQuestion = (facts: Facts, pack: Pack, hearing?: Hearing): Question | undefined => {
  const { open, isDecided } = weighUp(facts, pack, hearing);
  return open && (open.redFlag || !isDecided)
    ? withSuggestion(asQuestion(open, pack.causes, facts), hearing)
    : undefined;
};
