/**
 * The model in numbers, for authors: `npm run bench -- model [<cause id> …]`.
 * For each cause its prior and why, its best evidence, the causes it is taken for, and the question that would tell them apart.
 */
import type { Cause } from '../../src/core/schema/cause.js';
import pack from '../../src/packs/folded/amazon.ja.js';
import { readItems } from '../content/content.js';
import { numbersOf } from './model/numbers.js';

const reasons = new Map(
  readItems()
    .filter(({ noun }) => noun === 'causes')
    .map(({ id, value }) => [id, typeof value['priorReason'] === 'string' ? value['priorReason'] : '']),
);

const describe = (cause: Cause): string => {
  const { shares, evidence, takenFor } = numbersOf(cause, pack);
  return [
    `${cause.id}`,
    `  before anything is known: ${shares.map(({ audience, share }) => `${audience} ${(100 * share).toFixed(1)} %`).join(', ')}`,
    `    because: ${reasons.get(cause.id) ?? ''}`,
    '  speaks for it most:',
    ...evidence.map(({ question, option, times }) => `    ${times.toFixed(1).padStart(6)} × ${question} = ${option}`),
    '  is taken for:',
    ...takenFor.map(
      ({ cause: id, question, apart }) =>
        `    ${id}: told apart by ${question} (${apart < 0.1 ? 'hardly: ' : ''}${apart.toFixed(2)})`,
    ),
  ].join('\n');
};

const print = (wanted: readonly string[]): void => {
  const causes = pack.causes.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  console.log(causes.length > 0 ? causes.map(describe).join('\n\n') : `No cause ${wanted.join(', ')}.`);
};

print(process.argv.slice(2));
