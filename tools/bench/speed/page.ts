/** The figures as `docs/speed.md` shows them. */
import type { Figures, MailName, Steps } from './figures.js';

/** How the bench went. */
export interface Conditions {
  readonly slower: number;
  readonly runs: number;
}

const ms = (number: number): string =>
  number < 1 ? number.toFixed(2) : number < 10 ? number.toFixed(1) : String(Math.round(number));
const inMs = (number: number): string => `${ms(number)} ms`;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
const mark = (number: number, aim: number): string => `${number <= aim ? ms(number) : `**${ms(number)}**`} ms`;

type Row = readonly string[];
const rowOf = (cells: Row): string => `| ${cells.join(' | ')} |`;
const tableOf = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map(rowOf).join('\n');

const TASK = 50;
const MAILS: readonly (readonly [name: string, key: MailName | 'sms', aim: number])[] = [
  ['SMS of two lines', 'sms', 16],
  ['typical mail ({bytes}, 12 links)', 'typical', 16],
  ['mail with an attachment ({bytes})', 'attached', 500],
  ['newsletter with an attachment ({bytes}, 40 links)', 'attachedTwice', 500],
  ['mail that is all text ({bytes})', 'long', 500],
  ['mail of 400 links ({bytes})', 'links', 500],
];

const mailRow =
  (figures: Figures) =>
  ([name, key, aim]: (typeof MAILS)[number]): Row => {
    const { all, task, judged, first } = figures[key];
    const title = key === 'sms' ? name : name.replace('{bytes}', kb(figures.bytes[key]));
    return [title, inMs(aim), mark(all, aim), mark(task, TASK), inMs(judged), inMs(first)];
  };

const JUDGING = ['what', 'aim', 'median', 'longest task (aim 50 ms)', 'judging alone', 'first time'];
const judgingTable = (figures: Figures): string => tableOf(JUDGING, MAILS.map(mailRow(figures)));

const addressTable = ({ address, atFullSpeed }: Figures, slower: number): string =>
  tableOf(
    ['an address', 'aim', 'read and judged', 'judging alone', 'the first 500'],
    [
      [`slowed down ${slower} times`, '0.1 ms', mark(address.all, 0.1), inMs(address.judged), inMs(address.first)],
      ['at full speed', '0.1 ms', mark(atFullSpeed.address.all, 0.1), inMs(atFullSpeed.address.judged), ''],
    ],
  );

const STEP = 32;
const stepRow = (name: string, { count, painted, worked }: Steps): Row => [
  name,
  `${count}`,
  mark(painted.median, STEP),
  mark(painted.most, STEP),
  mark(painted.worst, STEP),
  inMs(worked.median),
  inMs(worked.most),
];

const stepTable = ({ steps, stepsAtFullSpeed }: Figures, slower: number): string =>
  tableOf(
    [
      `from the click, slowed down ${slower} times, to`,
      'steps',
      'median',
      '95 %',
      'worst',
      'of it script, median',
      '95 %',
    ],
    [
      stepRow('the next question', steps.questions),
      stepRow('the result', steps.ends),
      stepRow('… in the very first walk of a page', steps.first),
      stepRow('the next question, at full speed', stepsAtFullSpeed.questions),
      stepRow('the result, at full speed', stepsAtFullSpeed.ends),
    ],
  );

const engineTable = ({ engine, atFullSpeed }: Figures, slower: number): string =>
  tableOf(
    ['the engine, three times the causes, an answer', 'aim', 'median', 'mean'],
    [
      [`slowed down ${slower} times`, '1 ms', mark(engine.median, 1), mark(engine.mean, 1)],
      ['at full speed', '1 ms', mark(atFullSpeed.engine.median, 1), mark(atFullSpeed.engine.mean, 1)],
    ],
  );

const introduction = ({ slower, runs }: Conditions, day: string): string =>
  `\`npm run bench -- speed --write\` prints this and writes it here: Chromium with its CPU slowed down ${slower} times, ` +
  `the builds as they are published, each figure from the quietest of ${runs} runs. On ${day}; bold is over its aim.`;

const STEPS =
  `Aim: at most ${STEP} ms from the click on an answer until the next question is painted. Real clicks on the element ` +
  `on a phone's screen, the Japanese pack, walks that choose differently each time.`;

export const pageWith = (figures: Figures, conditions: Conditions, day: string): string =>
  [
    '# How fast it is',
    introduction(conditions, day),
    '## Reading and judging',
    judgingTable(figures),
    addressTable(figures, conditions.slower),
    '## A step of login-doctor',
    STEPS,
    stepTable(figures, conditions.slower),
    engineTable(figures, conditions.slower),
  ].join('\n\n');
