/** Interface words as a pack has them: `src/locales/<locale>/ui`, tables by where they are shown. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '../../src/core/base/locale.js';
import { UI as JAPANESE } from '../../src/locales/ja/ui/index.js';
import type { TableName, Ui, Words } from '../../src/locales/ui.js';
import { ROOT } from './content.js';

export const LOCALE_FOLDER = join(ROOT, 'src/locales');

/** In a pack all words lie in one table: `scam.from` and `from` are two. */
const PREFIX: Partial<Readonly<Record<TableName, string>>> = { 'scam-check': 'scam.' };

const inPack = ([name, words]: readonly [string, Words]): Words =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${PREFIX[name as TableName] ?? ''}${key}`, word]));

/** Every table of Japanese words, by its name. */
export const UI: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(JAPANESE).map((table) => [`ui: ${table[0]}`, inPack(table)]),
);

/** What stands on the first stages, before a pack is there. */
export const FIRST_UI: readonly string[] = Object.entries(UI).flatMap(([name, words]) =>
  name.startsWith('ui: first') ? Object.keys(words) : [],
);

const fileOf = (locale: Locale): string => join(LOCALE_FOLDER, locale, 'ui/index.ts');

/** A language may begin with items: then it has no tables yet. */
const readTables = async (locale: Locale): Promise<Words> => {
  if (!existsSync(fileOf(locale))) return {};
  const { UI: tables } = (await import(pathToFileURL(fileOf(locale)).href)) as { readonly UI: Partial<Ui> };
  return Object.assign({}, ...Object.entries(tables).map(inPack)) as Words;
};

/** The interface words of each language. */
export const UI_IN = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await readTables(locale)] as const)),
) as Readonly<Record<Locale, Words>>;
