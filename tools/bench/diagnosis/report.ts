import { percent, table } from '../scam/numbers.js';
import { ASKING } from '../../../src/core/base/words-to-numbers.js';
import type { Figures, Row } from './measure.js';
import { mean } from './numbers.js';

const two = (n: number): string => n.toFixed(2);
const one = (n: number): string => n.toFixed(1);

const HEAD = [
  'audience',
  'answers',
  'questions',
  '95th',
  'floor',
  'first',
  'in three',
  'in three, asked everything',
  'Brier',
  'calibration error',
  'cannot tell',
  'red flag by',
];
const cells = (row: Row): readonly string[] => [
  row.audience,
  row.noise,
  two(row.mean),
  String(row.p95),
  two(row.floor),
  percent(row.first),
  percent(row.three),
  percent(row.ceiling),
  row.brier.toFixed(3),
  row.calibration.toFixed(3),
  percent(row.cannotTell),
  String(row.redFlagBy),
];

const MINUTES_HEAD = [
  'audience',
  'answers',
  'by the plan',
  "by the cause's list",
  'by the fixed order',
  "fewer than the cause's list",
  'fewer than the fixed order',
];
const fewer = (ours: number, theirs: number): string => percent(1 - ours / theirs);
const minutes = (row: Row): readonly string[] => [
  row.audience,
  row.noise,
  one(row.minutes),
  one(row.minutesByCause),
  one(row.minutesByList),
  fewer(row.minutes, row.minutesByCause),
  fewer(row.minutes, row.minutesByList),
];

interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly is: string;
  readonly holds: boolean;
}
const worst = (rows: readonly Row[], noise: string, of: (row: Row) => number): number =>
  Math.max(...rows.filter((row) => row.noise === noise).map(of));
const aim = (what: string, limit: number, is: number, show: (n: number) => string = two): Aim => ({
  what,
  aim: `≤ ${show(limit)}`,
  is: show(is),
  holds: is <= limit,
});

const gapOf = ({ slices }: Figures): number =>
  mean(slices.map(({ ours }) => ours)) / mean(slices.map(({ best }) => best));

const aimsOf = (figures: Figures): readonly Aim[] => {
  const { rows } = figures;
  const missing = (row: Row): number => 1 - row.three;
  const part = (row: Row): number => row.minutes / row.minutesByList;
  const asked = (row: Row): number => row.mean;
  const most = (row: Row): number => row.p95;
  const lost = (row: Row): number => row.cannotTell;
  return [
    aim('clean: questions, worst audience', 5, worst(rows, 'clean', asked)),
    aim('clean: 95th percentile', 7, worst(rows, 'clean', most), String),
    aim('noisy: questions, worst audience', 6, worst(rows, 'noisy', asked)),
    aim('noisy: 95th percentile', 9, worst(rows, 'noisy', most), String),
    aim('noisy: the right cause not among three', 0.1, worst(rows, 'noisy', missing), percent),
    aim('noisy: cannot tell', 0.08, worst(rows, 'noisy', lost), percent),
    aim('clean: minutes, as a share of the fixed order', 0.75, worst(rows, 'clean', part), percent),
    aim('noisy: minutes, as a share of the fixed order', 0.75, worst(rows, 'noisy', part), percent),
    aim('questions by the engine / by the shortest tree, 20 slices', 1.1, gapOf(figures), (n) => n.toFixed(3)),
    aim('**red flag asked by question number**', 2, Math.max(...rows.map(({ redFlagBy }) => redFlagBy)), String),
    aim('milliseconds an answer, three times the causes', 1, figures.msAnAnswer),
  ];
};

const slicesTable = ({ slices }: Figures): string =>
  table(
    ['slice', 'audience', 'shortest', 'engine', 'ratio'],
    slices.map(({ audience, best, ours }, at) => [
      String(at + 1),
      audience,
      two(best),
      two(ours),
      (best > 0 ? ours / best : 1).toFixed(3),
    ]),
  );

/** The minutes a run took differ by machine and stay out of what is written. */
export const reportOf = (figures: Figures): string =>
  [
    `10,000 visitors an audience, made from the pack's own words. Noisy: 20 % of answers are "I don't ` +
      `know", 10 % of the others wrong. Asking ends at ${percent(ASKING.sure)}, after ${ASKING.atMost} ` +
      `answers, or when a bit would cost more than ${ASKING.secondsForABit} seconds. The audience is known ` +
      'and not counted.',
    table(
      ['aim', 'at', 'is', ''],
      aimsOf(figures).map(({ what, aim: at, is, holds }) => [what, at, is, holds ? 'holds' : '**missed**']),
    ),
    table(HEAD, figures.rows.map(cells)),
    'Minutes until solved, questions included; the official desk is taken to solve it in every column. ' +
      'The fixed order is the one the authors wrote down for an audience: causes as their frequency has ' +
      'them, the remedies of each as they stand in its file, the desk last, the same for everybody. The ' +
      "cause's list is stricter: our diagnosis, then the remedies of the first cause as they stand in its " +
      'file. "In three, asked everything": a reader who knows the model and the noise exactly, after all ' +
      'questions.',
    table(MINUTES_HEAD, figures.rows.map(minutes)),
    'Slices of 8 causes and 8 questions; both ask until the first is sure enough.',
    slicesTable(figures),
  ].join('\n\n');
