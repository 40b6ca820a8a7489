/** Says what differs, so that somebody can read it. */
import { changedLines } from './compare.js';
import { KINDS, type Comparison, type Difference, type Explained, type Kind, type Seen } from './types.js';

const SHOWN = 20;
const LINES = 12;
const WIDTH = 220;

const cut = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line);

/** Differences that read the same are one: a word in a footer changes every stage. */
interface Group {
  readonly first: Difference;
  readonly lines: readonly string[];
  readonly keys: readonly string[];
}

const groupsOf = (differences: readonly Difference[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const difference of differences) {
    const lines = changedLines(difference);
    const id = [difference.how, ...lines].join('\n');
    const known = groups.get(id);
    groups.set(id, { first: known?.first ?? difference, lines, keys: [...(known?.keys ?? []), difference.key] });
  }
  return [...groups.values()];
};

const groupInWords = ({ first, lines, keys }: Group): readonly string[] => [
  `  ${first.how}: ${cut(first.key)}${keys.length > 1 ? ` (and ${keys.length - 1} more alike)` : ''}`,
  ...(first.name && first.name !== first.key ? [`    by ${cut(first.name)}`] : []),
  ...lines.slice(0, LINES).map((line) => `      ${cut(line)}`),
  ...(lines.length > LINES ? [`      … ${lines.length - LINES} more lines`] : []),
];

const HOWS = ['changed', 'missing', 'new'] as const;

const countsOf = (differences: readonly Difference[]): string =>
  HOWS.map((how) => [differences.filter((difference) => difference.how === how).length, how] as const)
    .filter(([count]) => count > 0)
    .map(([count, how]) => `${count} ${how}`)
    .join(', ');

const kindInWords = (what: Kind, differences: readonly Difference[], shown: number): readonly string[] => {
  if (differences.length === 0) return [];
  const groups = groupsOf(differences);
  const more = groups.length > shown ? [`  … and ${groups.length - shown} more kinds of difference`] : [];
  return [`${what}: ${countsOf(differences)}`, ...groups.slice(0, shown).flatMap(groupInWords), ...more];
};

const expectedInWords = (expected: readonly Explained[]): readonly string[] => {
  const whys = [...new Set(expected.map(({ why }) => why))];
  return whys.map((why) => `on purpose: ${expected.filter((each) => each.why === why).length} (${why})`);
};

/** The whole comparison; `shown` differences of a kind. */
export const comparisonInWords = ({ differences, expected, idle }: Comparison, shown = SHOWN): string =>
  [
    ...KINDS.flatMap((what) =>
      kindInWords(
        what,
        differences.filter((difference) => difference.what === what),
        shown,
      ),
    ),
    ...expectedInWords(expected),
    ...idle.map(({ what, match }) => `listed as expected, and not there: ${what} ${match}`),
    differences.length === 0 ? 'The same before and after.' : `${differences.length} entries differ.`,
  ].join('\n');

/** Which stages were seen, and which kinds of stage were not. */
export const seenInWords = (seen: readonly Seen[]): string =>
  seen
    .map(({ widget, stages, kinds, missing }) => {
      const unseen = missing.length > 0 ? `; not seen: ${missing.join(', ')}` : '';
      return `${widget}: ${stages} stages, ${kinds.length} kinds${unseen}`;
    })
    .join('\n');
