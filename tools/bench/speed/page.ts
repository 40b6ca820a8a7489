/** The figures as `docs/speed.md` shows them. */

const ms = (number) => (number < 1 ? number.toFixed(2) : number < 10 ? number.toFixed(1) : String(Math.round(number)));
const kb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;
const mark = (number, aim) => `${aim === undefined || number <= aim ? ms(number) : `**${ms(number)}**`} ms`;
const rowOf = (cells) => `| ${cells.join(' | ')} |`;
const tableOf = (head, rows) => [head, head.map(() => '---'), ...rows].map(rowOf).join('\n');

const TASK = 50;
const MAILS = [
  ['SMS of two lines', 'sms', 16],
  ['typical mail ({bytes}, 12 links)', 'typical', 16],
  ['mail with an attachment ({bytes})', 'attached', 500],
  ['newsletter with an attachment ({bytes}, 40 links)', 'attachedTwice', 500],
  ['mail that is all text ({bytes})', 'long', 500],
  ['mail of 400 links ({bytes})', 'links', 500],
];

const mailRow = (figures) => ([name, key, aim]) => {
  const { all, task, judged, first } = figures[key];
  return [name.replace('{bytes}', kb(figures.bytes[key] ?? 0)), ms(aim) + ' ms', mark(all, aim), mark(task, TASK), ms(judged) + ' ms', ms(first) + ' ms'];
};

const judgingTable = (figures) =>
  tableOf(['what', 'aim', 'median', 'longest task (aim 50 ms)', 'judging alone', 'first time'], MAILS.map(mailRow(figures)));

const addressTable = ({ address, atFullSpeed }, slower) =>
  tableOf(['an address', 'aim', 'read and judged', 'judging alone', 'the first 500'], [
    [`slowed down ${slower} times`, '0.1 ms', mark(address.all, 0.1), ms(address.judged) + ' ms', ms(address.first) + ' ms'],
    ['at full speed', '0.1 ms', mark(atFullSpeed.address.all, 0.1), ms(atFullSpeed.address.judged) + ' ms', ''],
  ]);

const STEP = 32;
const stepRow = (name, { count, painted, worked }) =>
  [name, `${count}`, mark(painted.median, STEP), mark(painted.most, STEP), mark(painted.worst, STEP), ms(worked.median) + ' ms', ms(worked.most) + ' ms'];

const stepTable = ({ steps, stepsAtFullSpeed }, slower) =>
  tableOf(['from the click to', 'steps', 'median', '95 %', 'worst', 'of it script, median', '95 %'], [
    stepRow('the next question', steps.questions),
    stepRow('the result', steps.ends),
    stepRow('… in the very first walk of a page', steps.first),
    stepRow('the next question, at full speed', stepsAtFullSpeed.questions),
    stepRow(`the result, at full speed`, stepsAtFullSpeed.ends),
  ]).replace('from the click to', `from the click, slowed down ${slower} times, to`);

const engineTable = ({ engine, atFullSpeed }, slower) =>
  tableOf(['the engine, three times the causes, an answer', 'aim', 'median', 'mean'], [
    [`slowed down ${slower} times`, '1 ms', mark(engine.median, 1), mark(engine.mean, 1)],
    ['at full speed', '1 ms', mark(atFullSpeed.engine.median, 1), mark(atFullSpeed.engine.mean, 1)],
  ]);

export const pageWith = (figures, { slower, runs }, day) => `# How fast it is

\`npm run bench:speed -- --write\` prints this and writes it here: Chromium with its CPU slowed down ${slower} times, the builds as they are published, each figure from the quietest of ${runs} runs. On ${day}; bold is over its aim.

## Reading and judging

${judgingTable(figures)}

${addressTable(figures, slower)}

## A step of login-doctor

Aim: at most ${STEP} ms from the click on an answer until the next question is painted. Real clicks on the element on a phone's screen, the Japanese pack, walks that choose differently each time.

${stepTable(figures, slower)}

${engineTable(figures, slower)}`;
