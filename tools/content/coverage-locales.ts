/** Prints how much of each language is there: `npm run coverage -- locales [--missing]`. */
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { localeSchema } from '../../src/core/schema/locale.js';
import type { Locale } from '../../src/core/base/locale.js';
import { NOUN_NAMES, readItems, type Authored, type JsonObject } from './content.js';
import { TRANSLATED, readLocale, readParts } from './locales.js';
import { translationOf, wordsOf } from './translate.js';
import { UI } from './ui-words.js';

export interface Coverage {
  readonly kind: string;
  readonly all: number;
  /** `remedies/check-sms/text/title`. */
  readonly missing: readonly string[];
}

/** References differ in what they are for, so each kind counts by itself. */
const kindOf = ({ noun, value }: Authored): string =>
  noun === 'references' ? `references: ${value['kind'] as string}` : noun;

const missingIn = (item: Authored, words: JsonObject): readonly string[] => {
  const translation = translationOf(words, item);
  return [...wordsOf(item).keys()]
    .filter((path) => !translation.has(path))
    .map((path) => `${item.noun}/${item.id}${path}`);
};

const coverageOf = (kind: string, items: readonly Authored[], words: JsonObject): Coverage => ({
  kind,
  all: items.reduce((sum, item) => sum + wordsOf(item).size, 0),
  missing: items.flatMap((item) => missingIn(item, words)),
});

const uiCoverage = (
  [kind, table]: readonly [string, Readonly<Record<string, string>>],
  words: JsonObject,
): Coverage => ({
  kind,
  all: Object.keys(table).length,
  missing: Object.keys(table)
    .filter((key) => !((words['ui'] ?? {}) as JsonObject)[key])
    .map((key) => `ui/${key}`),
});

/** What is there and what is not, by kind of item and table of interface words. */
export const coverage = (locale: Locale, items: readonly Authored[] = readItems()): readonly Coverage[] => {
  const words = readLocale(locale);
  const kinds = [...new Set(items.map(kindOf))].filter((kind) => kind !== 'references: message');
  return [
    ...kinds.map((kind) =>
      coverageOf(
        kind,
        items.filter((item) => kindOf(item) === kind),
        words,
      ),
    ),
    ...Object.entries(UI).map((table) => uiCoverage(table, words)),
  ];
};

const knownPaths = (items: readonly Authored[]): ReadonlySet<string> =>
  new Set([
    ...items.flatMap((item) => [...wordsOf(item).keys()].map((path) => `${item.noun}/${item.id}${path}`)),
    ...Object.values(UI).flatMap((table) => Object.keys(table).map((key) => `ui/${key}`)),
  ]);

const pathsOf = (words: JsonObject): readonly string[] => [
  ...NOUN_NAMES.flatMap((noun) =>
    Object.keys((words[noun] ?? {}) as JsonObject).flatMap((id) =>
      [...translationOf(words, { noun, id, file: '', value: {} }).keys()].map((path) => `${noun}/${id}${path}`),
    ),
  ),
  ...Object.keys((words['ui'] ?? {}) as JsonObject).map((key) => `ui/${key}`),
];

/** Words of a locale that translate nothing: an id was renamed, or a key mistyped. */
export const unknownWords = (locale: Locale, items: readonly Authored[] = readItems()): readonly string[] => {
  const known = knownPaths(items);
  return pathsOf(readLocale(locale)).filter((path) => !known.has(path));
};

/** What the schema has against the files of a locale. */
export const malformed = (locale: Locale): readonly string[] =>
  [...readParts(locale)].flatMap(
    ([file, part]) =>
      z
        .safeParse(localeSchema, part)
        .error?.issues.map(({ path, message }) => `${file} /${path.join('/')}: ${message}`) ?? [],
  );

const percent = ({ all, missing }: Coverage): string =>
  `${Math.floor(((all - missing.length) / Math.max(all, 1)) * 100)} %`;
const say = (each: Coverage): string =>
  `  ${each.kind.padEnd(24)}${String(each.all - each.missing.length).padStart(5)} of ${String(each.all).padStart(4)}  ${percent(each)}`;

const main = (): void => {
  for (const locale of TRANSLATED) {
    const rows = coverage(locale);
    const total = {
      kind: 'together',
      all: rows.reduce((sum, { all }) => sum + all, 0),
      missing: rows.flatMap(({ missing }) => missing),
    };
    console.log([`${locale}:`, ...[...rows, total].map(say)].join('\n'));
    if (process.argv.includes('--missing')) console.log(total.missing.join('\n'));
    const flaws = [
      ...malformed(locale),
      ...unknownWords(locale).map((path) => `${path} translates nothing: take it out, or mend its key`),
    ];
    if (flaws.length > 0) process.exitCode = 1;
    for (const flaw of flaws) console.error(flaw);
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
