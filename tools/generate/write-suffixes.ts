/**
 * Writes src/core/message/suffixes.ts from the public suffix list.
 * Usage: node --import tsx tools/generate/write-suffixes.ts <public_suffix_list.dat> <date of the list, YYYY-MM-DD>
 * @see https://publicsuffix.org/list/
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = new URL('../../src/core/message/suffixes.ts', import.meta.url);

/** A rule of more than one label: 'city.kawasaki' of 'jp'. Single labels need none: the default rule is the last label. */
interface Rule {
  readonly top: string;
  readonly parent: string;
  readonly name: string;
}

const toRule = (line: string): Rule => {
  const exception = line.startsWith('!') ? '!' : '';
  const labels = line.slice(exception.length).split('.');
  return { top: labels.at(-1) ?? '', parent: labels.slice(1, -1).join('.'), name: exception + (labels[0] ?? '') };
};

const rulesIn = (list: string): readonly Rule[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('.') && !line.startsWith('//'))
    .map(toRule);

const groupBy = <T>(items: readonly T[], key: (item: T) => string): readonly [string, readonly T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

const packed = (rules: readonly Rule[]): string =>
  groupBy(rules, (rule) => rule.parent)
    .map(
      ([parent, group]) =>
        `${parent}:${group
          .map((rule) => rule.name)
          .sort()
          .join(',')}`,
    )
    .join(';');

const moduleOf = (rules: readonly Rule[], date: string): string => `/* eslint-disable max-lines -- data */
/* Made by tools/generate/write-suffixes.ts. Do not edit.
 * The data is the public suffix list, https://publicsuffix.org/list/, both parts, under the
 * Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/). */

/** The day of the list. */
export const SUFFIXES_DATE = '${date}';

/** Last label → groups of rules: 'parent:name,name;parent:…'. Rules of one label are left out: they are the default. */
export const SUFFIXES: Readonly<Record<string, string>> = {
${groupBy(rules, (rule) => rule.top)
  .map(([top, group]) => `  ${JSON.stringify(top)}: ${JSON.stringify(packed(group))},`)
  .join('\n')}
};
`;

const [file, date] = process.argv.slice(2);
if (!file || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
  console.error('Please give the list and its date: write-suffixes.ts public_suffix_list.dat 2026-08-19');
  process.exit(1);
}
const rules = rulesIn(readFileSync(file, 'utf8'));
writeFileSync(OUT, moduleOf(rules, date ?? ''));
console.log(`${rules.length} rules of ${date} written to src/core/message/suffixes.ts`);
