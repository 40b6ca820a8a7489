/**
 * Holds the signals' words and the table of numbers against the corpus: `npm run fit:scam -- ../shared/corpora/scam`.
 * It prints where data and word disagree and which single steps it would suggest; the author of a signal decides.
 */
import { WEIGHT_WORDS, type WeightWord } from '../core/schema/word.js';
import { SIGNAL } from '../core/weights.js';
import { isCorpus, readCorpus } from './bench-scam/corpus.js';
import { fit, samplesOf, type Finding, type Sample } from './bench-scam/fit.js';
import { foldRows, FOLD_HEAD, foldsOf } from './bench-scam/folds.js';
import { judgeAll } from './bench-scam/judging.js';
import { table } from './bench-scam/numbers.js';
import pack from './bench-scam/pack.js';

/** In how many folds the others alone would suggest the same step. */
const agreeing = (finding: Finding, without: readonly (readonly Finding[])[]): number =>
  without.filter((findings) => findings.some(({ signal, move }) => signal.id === finding.signal.id && move === finding.move)).length;

const fitsWithout = (samples: readonly Sample[]): readonly (readonly Finding[])[] =>
  foldsOf(samples).map((fold) => fit(samples.filter(({ one }) => !fold.holds(one)), pack));

const adviceOf = (finding: Finding, without: readonly (readonly Finding[])[]): string => {
  if (finding.why) return `stays: ${finding.why}`;
  if (!finding.move) return '';
  const agreed = agreeing(finding, without);
  return agreed === without.length ? `→ ${finding.move}` : `stays: only ${agreed} of ${without.length} folds agree`;
};

const rowOf = (finding: Finding, without: readonly (readonly Finding[])[]): readonly string[] => {
  const { signal, fakes, genuine, logRatio, dataWord } = finding;
  return [signal.id, signal.weight, `${fakes}`, `${genuine}`, logRatio?.toFixed(1) ?? '–', dataWord ?? 'too few', adviceOf(finding, without)];
};

const median = (numbers: readonly number[]): string => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]?.toFixed(1) ?? '–';

/** The table of numbers beside what its words are worth here; weak signs are never counted, so they do not speak. */
const wordRow = (word: WeightWord, findings: readonly Finding[]): readonly string[] => {
  const ratios = findings.filter(({ signal }) => signal.weight === word && !signal.weak).flatMap(({ logRatio }) => (logRatio === undefined ? [] : [logRatio]));
  return [word, `${SIGNAL[word]}`, `${ratios.length}`, median(ratios)];
};

const disagrees = ({ signal, dataWord }: Finding): boolean => dataWord !== undefined && dataWord !== signal.weight;

const run = async (folder: string): Promise<void> => {
  const judged = await judgeAll(readCorpus(folder), pack);
  const samples = samplesOf(judged, pack);
  const without = fitsWithout(samples);
  const findings = fit(samples, pack);
  const head = ['signal', 'word', 'in fakes', 'in genuine', 'log ratio', 'by the data', 'advice'];
  console.log(table(head, [...findings].sort((a, b) => Number(disagrees(b)) - Number(disagrees(a))).map((finding) => rowOf(finding, without))));
  console.log(`\n${findings.filter(disagrees).length} of ${findings.length} words and the data disagree. A step is suggested only where every fold agrees, and never past what the facts say.`);
  console.log(`\n${table(['word', 'number', 'signs seen often enough', 'median log ratio'], WEIGHT_WORDS.map((word) => wordRow(word, findings)))}`);
  console.log('\nA number below its median is caution: families, and the few genuine messages here, keep the sum honest.');
  console.log(`\nEach fold as shipped, and by the words its others would move:\n\n${table(FOLD_HEAD, foldRows(judged, samples, pack))}`);
};

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/scam';
if (isCorpus(folder)) await run(folder);
else console.log(`No corpus at ${folder}. Give its folder: npm run fit:scam -- <folder>. Nothing else needs it.`);
