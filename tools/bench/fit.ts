/**
 * Holds the signals' words and the table of numbers against the corpus: `npm run bench -- fit ../shared/corpora/scam [--write]`.
 * It prints where data and word disagree and which single steps it would suggest; the author of a signal decides. `--write` takes
 * the steps in the signals' files, to be read, benched and kept or put back.
 */
import { join } from 'node:path';
import { WEIGHT_WORDS, type WeightWord } from '../../src/core/base/weight-words.js';
import { SIGNAL } from '../../src/core/base/words-to-numbers.js';
import { isCorpus, readCorpus } from './scam/corpus.js';
import { fit, samplesOf, type Finding, type Sample } from './scam/fit.js';
import { foldRows, FOLD_HEAD, foldsOf } from './scam/folds.js';
import { judgeAll } from './scam/judging.js';
import { agreedMoves, agreeing, moveLine, writeMoves } from './scam/move.js';
import { table } from './scam/numbers.js';
import pack from './scam/pack.js';
import { PACKS } from '../content/content.js';

const given = process.argv.slice(2);
const folder = given.find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/scam';

const fitsWithout = (samples: readonly Sample[]): readonly (readonly Finding[])[] =>
  foldsOf(samples).map((fold) =>
    fit(
      samples.filter(({ one }) => !fold.holds(one)),
      pack,
    ),
  );

const adviceOf = (finding: Finding, without: readonly (readonly Finding[])[]): string => {
  if (finding.why) return `stays: ${finding.why}`;
  if (!finding.move) return '';
  const agreed = agreeing(finding, without);
  return agreed === without.length ? `→ ${finding.move}` : `stays: only ${agreed} of ${without.length} folds agree`;
};

const rowOf = (finding: Finding, without: readonly (readonly Finding[])[]): readonly string[] => {
  const { signal, fakes, genuine, logRatio, dataWord } = finding;
  return [
    signal.id,
    signal.weight,
    `${fakes}`,
    `${genuine}`,
    logRatio?.toFixed(1) ?? '–',
    dataWord ?? 'too few',
    adviceOf(finding, without),
  ];
};

const median = (numbers: readonly number[]): string =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]?.toFixed(1) ?? '–';

/** The table of numbers beside what its words are worth here; weak signs are never counted, so they do not speak. */
const wordRow = (word: WeightWord, findings: readonly Finding[]): readonly string[] => {
  const ratios = findings
    .filter(({ signal }) => signal.weight === word && !signal.weak)
    .flatMap(({ logRatio }) => (logRatio === undefined ? [] : [logRatio]));
  return [word, `${SIGNAL[word]}`, `${ratios.length}`, median(ratios)];
};

const disagrees = ({ signal, dataWord }: Finding): boolean => dataWord !== undefined && dataWord !== signal.weight;

const write = (findings: readonly Finding[], without: readonly (readonly Finding[])[]): void => {
  const moved = writeMoves(
    join(PACKS, 'signals'),
    agreedMoves(findings, without),
    new Date().toISOString().slice(0, 10),
  );
  console.log(
    `\nMoved in src/packs/signals:\n${moved.map(moveLine).join('\n') || '  nothing'}\nRun the bench ` +
      `before you keep a step: npm run bench -- scam ${folder}`,
  );
};

const run = async (isWriting: boolean): Promise<void> => {
  const judged = await judgeAll(readCorpus(folder), pack);
  const samples = samplesOf(judged, pack);
  const without = fitsWithout(samples);
  const findings = fit(samples, pack);
  const head = ['signal', 'word', 'in fakes', 'in genuine', 'log ratio', 'by the data', 'advice'];
  console.log(
    table(
      head,
      [...findings]
        .sort((a, b) => Number(disagrees(b)) - Number(disagrees(a)))
        .map((finding) => rowOf(finding, without)),
    ),
  );
  console.log(
    `\n${findings.filter(disagrees).length} of ${findings.length} words and the data disagree. A step is ` +
      'suggested only where every fold agrees, and never past what the facts say.',
  );
  console.log(
    `\n${table(
      ['word', 'number', 'signs seen often enough', 'median log ratio'],
      WEIGHT_WORDS.map((word) => wordRow(word, findings)),
    )}`,
  );
  console.log(
    '\nA number below its median is caution: families, and the few genuine messages here, keep the sum honest.',
  );
  console.log(
    '\nEach fold as shipped, and by the words its others would move:\n\n' +
      `${table(FOLD_HEAD, foldRows(judged, samples, pack))}`,
  );
  if (isWriting) write(findings, without);
};

if (isCorpus(folder)) await run(given.includes('--write'));
else console.log(`No corpus at ${folder}. Give its folder: npm run bench -- fit <folder>. Nothing else needs it.`);
