/** `docs/accuracy.md`: counts and signal ids only, no sentence of the corpus. */
import type { Pack } from '../../../src/core/schema/pack.js';
import { FOLD_HEAD, foldRows, WHOLE_HEAD, wholeRows } from './folds.js';
import type { Sample } from './fit.js';
import type { JudgedSet } from './judging.js';
import { table } from './numbers.js';
import { aimsTable, missedAims, mistakeLine, reliabilityTables, worstOf } from './report.js';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const section = (title: string, ...paragraphs: readonly string[]): string =>
  [`## ${title}`, ...paragraphs].join('\n\n');

const NOTES = '<!-- notes -->';
/** What a person wrote about the figures stays where the bench writes anew. */
export const notesOf = (page: string): string => page.split(NOTES)[1]?.trim() ?? '';

const AIMS =
  'Missed and accused are the two errors: a fake not called one, and a genuine message called ' +
  'likely-scam or suspicious. **Bold** is a condition. `ms` is reading and judging one, on the machine ' +
  'at hand, the first loads included.';
const SURE =
  'Wilson’s 95 % intervals, in per cent. Near copies are no new evidence, so the right half counts ' +
  'each campaign (registrable domain, or the letters of the subject) once.';
const WORTH =
  'The reliability table. Shares are those of the corpus, which holds far more fakes than an inbox ' +
  'does: compare rows, do not read them as chances.';
const HELD_OUT =
  'Nothing is fitted without being asked. To see what fitting would do to messages it has not seen, ' +
  'each fold is judged as shipped, and by the words that `npm run bench -- fit` would move on all the ' +
  'other folds.';

const introduction = ({ brands, signals }: Pack, day: string): string =>
  `Measured on ${day} with ${brands.length} brands and ${signals.length} signs. Repeat it ` +
  'with \`npm run bench -- scam <folder of the corpus>\`; \`--write\` writes this page, \`--mistakes\` ' +
  'prints a hundred mistakes with their names.\nThe corpus is private; here are counts and ids of ' +
  'signs only. It is the development part: the words and phrases were chosen by people who could read ' +
  'it, so figures on unseen messages may be lower.';

export const pageOf = (
  judged: readonly JudgedSet[],
  samples: readonly Sample[],
  pack: Pack,
  day: string,
  notes: string,
): string => {
  const [byVerdict = '', bySum = ''] = reliabilityTables(judged, pack);
  const missed = missedAims(judged);
  return [
    '# How well scam-check judges',
    introduction(pack, day),
    section(
      'Aims',
      AIMS,
      aimsTable(judged),
      missed.length === 0 ? 'Every aim is reached.' : `Not reached:\n\n${list(missed)}`,
    ),
    section(
      'The worst ten mistakes',
      'By what was seen; a genuine one accused before a fake missed.',
      list(worstOf(judged).map((mistake) => mistakeLine(mistake, false))),
    ),
    section('How sure these figures are', SURE, table(WHOLE_HEAD, wholeRows(judged))),
    section('What a verdict is worth', WORTH, byVerdict, bySum),
    section('Held out by campaign and by year', HELD_OUT, table(FOLD_HEAD, foldRows(judged, samples, pack))),
    `${NOTES}\n\n${notes}`,
  ]
    .join('\n\n')
    .concat('\n');
};
