/**
 * The model in numbers, for authors: `npm run model [-- <cause id> …]`.
 * For each cause its prior and why, its best evidence, the causes it is taken for, and the question that would tell them apart.
 */
import { distribution, optionsFor, tableOf } from '../core/answer-tables.js';
import { priorOf } from '../core/bayes.js';
import type { Cause } from '../core/schema/cause.js';
import type { QuestionItem } from '../core/schema/question.js';
import { isFor } from '../core/scope.js';
import pack from '../packs/folded/amazon.ja.js';
import { readItems } from './content.js';

const SHOWN = 5;
const NEIGHBOURS = 3;
const told = pack.questions.filter(({ id }) => pack.causes.some(({ answers }) => answers[id]));
const reasons = new Map(readItems().filter(({ noun }) => noun === 'causes').map(({ id, value }) => [id, typeof value['priorReason'] === 'string' ? value['priorReason'] : '']));

const audiencesOf = (cause: Cause): readonly string[] => cause.audiences ?? ['shopper', 'seller', 'flex'];
const firstAudience = (cause: Cause): string => audiencesOf(cause)[0] ?? 'shopper';

interface Evidence {
  readonly answer: string;
  readonly times: number;
}
/** How many times likelier an answer is with this cause than with people in general. */
const evidenceOf = (cause: Cause): readonly Evidence[] =>
  told
    .filter((question) => cause.answers[question.id] && isFor(question, { audience: firstAudience(cause) }))
    .flatMap((question) => {
      const options = optionsFor(question, { audience: firstAudience(cause) });
      const own = distribution(cause, question, options);
      const others = distribution({ answers: {} }, question, options);
      return options.map(({ id }, o) => ({ answer: `${question.id} = ${id}`, times: (own[o] ?? 0) / (others[o] ?? 1) }));
    })
    .sort((a, b) => b.times - a.times);

/** Share of answers that two causes give alike: 1 is no help, 0 tells them apart for sure. */
const overlap = (a: Cause, b: Cause, question: QuestionItem, audience: string): number => {
  const { rows } = tableOf(pack.causes, question, { audience });
  const other = rows[pack.causes.indexOf(b)] ?? [];
  return (rows[pack.causes.indexOf(a)] ?? []).reduce((sum, p, o) => sum + Math.sqrt(p * (other[o] ?? 0)), 0);
};

interface Neighbour {
  readonly id: string;
  readonly likeness: number;
  readonly question: string;
  readonly apart: number;
}

const neighbour = (cause: Cause, other: Cause, audience: string): Neighbour => {
  const asked = told.filter((question) => isFor(question, { audience }));
  const overlaps = asked.map((question) => ({ id: question.id, overlap: overlap(cause, other, question, audience) })).sort((a, b) => a.overlap - b.overlap);
  const likeness = Math.exp(overlaps.reduce((sum, { overlap: share }) => sum + Math.log(Math.max(share, 1e-6)), 0)) * priorOf(other.prior, { audience });
  return { id: other.id, likeness, question: overlaps[0]?.id ?? '', apart: 1 - (overlaps[0]?.overlap ?? 1) };
};

const neighboursOf = (cause: Cause): readonly Neighbour[] => {
  const audience = firstAudience(cause);
  return pack.causes
    .filter((other) => other !== cause && isFor(other, { audience }))
    .map((other) => neighbour(cause, other, audience))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, NEIGHBOURS);
};

const share = (cause: Cause, audience: string): string => {
  const all = pack.causes.filter((each) => isFor(each, { audience })).reduce((sum, { prior }) => sum + priorOf(prior, { audience }), 0);
  return `${audience} ${((100 * priorOf(cause.prior, { audience })) / all).toFixed(1)} %`;
};

const describe = (cause: Cause): string =>
  [
    `${cause.id}`,
    `  before anything is known: ${audiencesOf(cause).map((audience) => share(cause, audience)).join(', ')}`,
    `    because: ${reasons.get(cause.id) ?? ''}`,
    '  speaks for it most:',
    ...evidenceOf(cause).slice(0, SHOWN).map(({ answer, times }) => `    ${times.toFixed(1).padStart(6)} × ${answer}`),
    '  is taken for:',
    ...neighboursOf(cause).map(({ id, question, apart }) => `    ${id}: told apart by ${question} (${apart < 0.1 ? 'hardly: ' : ''}${apart.toFixed(2)})`),
  ].join('\n');

const wanted = process.argv.slice(2);
const causes = pack.causes.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
console.log(causes.length > 0 ? causes.map(describe).join('\n\n') : `No cause ${wanted.join(', ')}.`);
