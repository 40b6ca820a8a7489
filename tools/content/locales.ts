/** The words of other languages: `src/locales/<locale>/*.json`, patches over the packs by kind and id. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PARTS } from '../../src/core/schema/locale.js';
import { LOCALES, type Locale } from '../../src/core/base/locale.js';
import { ROOT, readJson, type Authored, type Json, type JsonObject } from './content.js';
import { LOCALE_FOLDER, UI_IN } from './ui-words.js';

/** Languages that are not written beside the rules. */
export const TRANSLATED: readonly Locale[] = LOCALES.filter((locale) => locale !== 'ja');

/** A sentence by the way to it: `/options/yes/text/label`. */
export type WordsByPath = ReadonlyMap<string, string>;
type Change = (path: string, sentence: string) => string;

const mapText = (value: Json, change: Change, path: string): Json => {
  if (typeof value === 'string') return change(path, value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each, i) => mapText(each, change, `${path}/${i}`));
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, each]) => [key, mapText(each as Json, change, `${path}/${key}`)]),
  );
};

const nameOf = (part: JsonObject, place: number): string => (part['id'] as string | undefined) ?? String(place);
const isParts = (key: string, value: Json | undefined): value is readonly JsonObject[] =>
  (PARTS as readonly string[]).includes(key) && Array.isArray(value) && value.every((each) => typeof each === 'object');

/** An item with every sentence of its own put through `change`; the rule stays as it is. */
export const mapWords = (item: JsonObject, change: Change, path = ''): JsonObject =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (key === 'text' || (path && key === 'why')) return [key, mapText(value as Json, change, `${path}/${key}`)];
      return [
        key,
        isParts(key, value)
          ? value.map((part, i) => mapWords(part, change, `${path}/${key}/${nameOf(part, i)}`))
          : value,
      ];
    }),
  );

/** What a screen says is quoted, in no language but its own. */
const isQuoted = ({ value }: Authored): boolean => value['kind'] === 'message';

/** Every sentence of an item that waits for other languages. */
export const wordsOf = (item: Authored): WordsByPath => {
  const found = new Map<string, string>();
  if (!isQuoted(item)) mapWords(item.value, (path, sentence) => (found.set(path, sentence), sentence));
  return found;
};

const flat = (value: Json | undefined, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as JsonObject).flatMap(([key, each]) => flat(each, `${path}/${key}`));
};

/** A locale's words of one item, by path. */
export const translationOf = (words: JsonObject, { noun, id }: Authored): WordsByPath =>
  new Map(flat((words[noun] as JsonObject | undefined)?.[id], ''));

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

/** An item in another language; `lang` says so where any of its sentences is still Japanese. */
export const translate = (item: Authored, words: JsonObject): Authored => {
  if (isQuoted(item)) return item;
  const translation = translationOf(words, item);
  const isWhole = [...wordsOf(item).keys()].every((path) => translation.has(path));
  return {
    ...item,
    value: {
      ...mapWords(item.value, (path, sentence) => translation.get(path) ?? sentence),
      ...(!isWhole && { lang: 'ja' }),
    },
  };
};
