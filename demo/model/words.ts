/** What the page says besides the words of the pack. English, for authors and reviewers. */
import type { CauseNumbers, Neighbour } from '../../tools/bench/model/numbers.js';
import type { Cause } from '../../src/core/schema/cause.js';
import type { QuestionItem } from '../../src/core/schema/question.js';
import type { Remedy } from '../../src/core/schema/remedy.js';

export const HEADS = {
  evidence: 'Best evidence',
  confused: 'Confused with',
  remedies: 'Remedies',
  answers: 'All it says of answers',
  causes: 'Causes it may cure',
  steps: 'Steps',
} as const;

export const NOTHING_CHOSEN =
  'Nothing is chosen yet. A cause shows its best evidence, what it is confused with, and what mends it.';
export const ALL_AUDIENCES = 'all';

export const notFound = (words: string): string => `Nothing here is called ${words}.`;
export const restsOn = (sources: readonly string[]): string => `rests on ${sources.join(', ') || 'nothing'}`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const shareWords = ({ shares }: CauseNumbers, { urgent }: Cause): string => {
  const words = shares.map(({ audience, share }) => `${audience} ${percent(share)}`).join(', ');
  return `before anything is known: ${words}${urgent ? '; urgent' : ''}`;
};

export const timesWords = (times: number): string => `${times.toFixed(1)} × `;

const HARDLY = 0.1;

/** Before and after the question that tells two causes apart. */
export const apartWords = ({ apart }: Neighbour): readonly [string, string] => [
  apart < HARDLY ? 'hardly told apart by ' : 'told apart by ',
  ` (${apart.toFixed(2)})`,
];

export const costWords = ({ minutes: [from, to], helps, isService }: Remedy): string =>
  `${from}–${to} min, ${isService ? 'the official desk' : `helps ${helps}`}`;

export const askingWords = ({ seconds, choose, usual, redFlag, lookUp }: QuestionItem): string =>
  [
    `${seconds} s, choose ${choose}, usual: ${usual}`,
    ...(redFlag ? ['red flag'] : []),
    ...(lookUp ? ['to be looked up'] : []),
  ].join(', ');
