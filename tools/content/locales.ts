/** Reads the words of other languages: `src/locales/<locale>/*.json`, patches over the packs by kind and id, and `ui`. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '../../src/core/base/locale.js';
import type { Ui, Words } from '../../src/locales/kinds/ui.js';
import { ROOT, readJson, type JsonObject } from './content.js';
import { joinTables } from './ui-words.js';

export const LOCALE_FOLDER = join(ROOT, 'src/locales');
/** Languages that are not written beside the rules. */
export const TRANSLATED: readonly Locale[] = LOCALES.filter((locale) => locale !== 'ja');

const tablesOf = (locale: Locale): string => join(LOCALE_FOLDER, locale, 'ui/index.ts');

/** A language may begin with items: then it has no tables yet. */
const readTables = async (locale: Locale): Promise<Words> => {
  if (!existsSync(tablesOf(locale))) return {};
  const { UI } = (await import(pathToFileURL(tablesOf(locale)).href)) as { readonly UI: Partial<Ui> };
  return joinTables(UI);
};

const UI_IN = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await readTables(locale)] as const)),
) as Readonly<Record<Locale, Words>>;

const filesOf = (locale: Locale): readonly string[] => {
  const folder = join(LOCALE_FOLDER, locale);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(folder, name))
    : [];
};

/** The files of a locale, each a part of the whole, and its tables of interface words. */
export const readParts = (locale: Locale): ReadonlyMap<string, JsonObject> =>
  new Map([
    ...filesOf(locale).map((path) => [relative(ROOT, path), readJson(path) as JsonObject] as const),
    [`src/locales/${locale}/ui`, { ui: UI_IN[locale] }] as const,
  ]);

/** All words of a locale: kind → id → words. */
export const readLocale = (locale: Locale): JsonObject =>
  [...readParts(locale).values()].reduce<JsonObject>(
    (all, { $schema: _, ...part }) => ({
      ...all,
      ...Object.fromEntries(
        Object.entries(part).map(([key, words]) => [
          key,
          { ...(all[key] as JsonObject | undefined), ...(words as JsonObject) },
        ]),
      ),
    }),
    {},
  );
