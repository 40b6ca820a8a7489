/** Holds two snapshots against each other. */
import {
  KINDS,
  type Comparison,
  type Difference,
  type Entries,
  type Expected,
  type Kind,
  type Snapshot,
} from './types.js';

const differenceOf = (what: Kind, key: string, before?: string, after?: string): readonly Difference[] => {
  if (before === after) return [];
  if (before === undefined) return [{ what, key, how: 'new', after: after ?? '' }];
  return after === undefined ? [{ what, key, how: 'missing', before }] : [{ what, key, how: 'changed', before, after }];
};

const differencesIn = (what: Kind, before: Entries, after: Entries): readonly Difference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differenceOf(what, key, before[key], after[key]),
  );

const linesOf = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('\n'));

/** The lines of the one that the other has fewer of, in their order. */
const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

const textsOf = (difference: Difference): readonly [before: string | undefined, after: string | undefined] => [
  difference.how === 'new' ? undefined : difference.before,
  difference.how === 'missing' ? undefined : difference.after,
];

const ORDER_ONLY = ['~ the same lines in another order'];

/** What differs, line by line: what is gone, then what came. */
export const changedLines = (difference: Difference): readonly string[] => {
  const [before, after] = textsOf(difference).map(linesOf) as [readonly string[], readonly string[]];
  const lines = [
    ...without(before, after).map((line) => `- ${line}`),
    ...without(after, before).map((line) => `+ ${line}`),
  ];
  return lines.length > 0 ? lines : ORDER_ONLY;
};

const says =
  (what: Kind, text: string) =>
  (item: Expected): boolean =>
    item.what === what && new RegExp(item.match, 'u').test(text);

/** Why it was meant to differ: its name is listed, or each of its lines is. One line that is not, and the whole is not. */
const reasonsFor = (difference: Difference, listed: readonly Expected[]): readonly Expected[] => {
  const { what, key, name = '' } = difference;
  const whole = listed.filter((item) => says(what, key)(item) || says(what, name)(item));
  if (whole.length > 0) return whole;
  const byLine = changedLines(difference).map((line) => listed.find(says(what, line)));
  return byLine.every((item) => item !== undefined) ? byLine : [];
};

/** What differs, apart from what was meant to; `kinds` limits it to what both were asked for. */
export const compare = (
  before: Snapshot,
  after: Snapshot,
  listed: readonly Expected[],
  kinds: readonly Kind[] = KINDS,
): Comparison => {
  const named = (each: Difference): Difference => ({ ...each, name: after.names[each.key] ?? before.names[each.key] });
  const all = kinds.flatMap((what) => differencesIn(what, before.entries[what], after.entries[what])).map(named);
  const found = all.map((difference) => ({ difference, reasons: reasonsFor(difference, listed) }));
  return {
    differences: found.filter(({ reasons }) => reasons.length === 0).map(({ difference }) => difference),
    expected: found.flatMap(({ difference, reasons: [first] }) => (first ? [{ difference, why: first.why }] : [])),
    idle: listed.filter((item) => kinds.includes(item.what) && !found.some(({ reasons }) => reasons.includes(item))),
  };
};
