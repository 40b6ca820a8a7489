/** What the words of a pack come to: for each cause its share, its best evidence and what it is taken for. Runs in Node and in a page. */
import { distribution, optionsFor, tableOf } from '../../../src/core/diagnosis/answer-tables.js';
import { priorOf } from '../../../src/core/diagnosis/bayes.js';
import type { Cause } from '../../../src/core/schema/cause.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { QuestionItem } from '../../../src/core/schema/question.js';
import { isFor } from '../../../src/core/base/scope.js';

const SHOWN = 5;
const NEIGHBOURS = 3;

interface Share {
  readonly audience: string;
  /** Of all who cannot log in, before anything is known. */
  readonly share: number;
}
export interface Evidence {
  readonly question: string;
  readonly option: string;
  /** How many times likelier the answer is with this cause than with people in general. */
  readonly times: number;
}
export interface Neighbour {
  readonly cause: string;
  /** The question that tells them apart best. */
  readonly question: string;
  /** How well: 0 not at all, 1 for sure. */
  readonly apart: number;
}
export interface CauseNumbers {
  readonly shares: readonly Share[];
  readonly evidence: readonly Evidence[];
  readonly takenFor: readonly Neighbour[];
}

const audiencesOf = (cause: Cause, pack: Pack): readonly string[] =>
  cause.audiences ?? pack.brands.find(({ id }) => id === pack.brand)?.audiences.map(({ id }) => id) ?? [];

const toldBy = (pack: Pack, audience: string): readonly QuestionItem[] =>
  pack.questions.filter(
    (question) => isFor(question, { audience }) && pack.causes.some(({ answers }) => answers[question.id]),
  );

const shareOf =
  (cause: Cause, pack: Pack) =>
  (audience: string): Share => {
    const all = pack.causes
      .filter((each) => isFor(each, { audience }))
      .reduce((sum, { prior }) => sum + priorOf(prior, { audience }), 0);
    return { audience, share: priorOf(cause.prior, { audience }) / all };
  };

const evidenceBy =
  (cause: Cause, audience: string) =>
  (question: QuestionItem): readonly Evidence[] => {
    const options = optionsFor(question, { audience });
    const own = distribution(cause, question, options);
    const others = distribution({ answers: {} }, question, options);
    return options.map(({ id }, at) => ({
      question: question.id,
      option: id,
      times: (own[at] ?? 0) / (others[at] ?? 1),
    }));
  };

const evidenceOf = (cause: Cause, pack: Pack, audience: string): readonly Evidence[] =>
  toldBy(pack, audience)
    .filter(({ id }) => cause.answers[id])
    .flatMap(evidenceBy(cause, audience))
    .sort((a, b) => b.times - a.times)
    .slice(0, SHOWN);

/** Share of answers that two causes give alike: 1 is no help, 0 tells them apart for sure. */
const overlap = (a: Cause, b: Cause, question: QuestionItem, pack: Pack, audience: string): number => {
  const { rows } = tableOf(pack.causes, question, { audience });
  const other = rows[pack.causes.indexOf(b)] ?? [];
  return (rows[pack.causes.indexOf(a)] ?? []).reduce((sum, p, at) => sum + Math.sqrt(p * (other[at] ?? 0)), 0);
};

const neighbour = (
  cause: Cause,
  other: Cause,
  pack: Pack,
  audience: string,
): Neighbour & { readonly likeness: number } => {
  const overlaps = toldBy(pack, audience)
    .map((question) => ({ id: question.id, share: overlap(cause, other, question, pack, audience) }))
    .sort((a, b) => a.share - b.share);
  const likeness =
    Math.exp(overlaps.reduce((sum, { share }) => sum + Math.log(Math.max(share, 1e-6)), 0)) *
    priorOf(other.prior, { audience });
  return { cause: other.id, likeness, question: overlaps[0]?.id ?? '', apart: 1 - (overlaps[0]?.share ?? 1) };
};

const neighboursOf = (cause: Cause, pack: Pack, audience: string): readonly Neighbour[] =>
  pack.causes
    .filter((other) => other !== cause && isFor(other, { audience }))
    .map((other) => neighbour(cause, other, pack, audience))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, NEIGHBOURS)
    .map(({ cause: id, question, apart }) => ({ cause: id, question, apart }));

/** Evidence and neighbours are those of the first audience. */
export const numbersOf = (cause: Cause, pack: Pack): CauseNumbers => {
  const audiences = audiencesOf(cause, pack);
  const first = audiences[0] ?? '';
  return {
    shares: audiences.map(shareOf(cause, pack)),
    evidence: evidenceOf(cause, pack, first),
    takenFor: neighboursOf(cause, pack, first),
  };
};
