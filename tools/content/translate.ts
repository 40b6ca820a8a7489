/** Puts the words of another language in the place of the Japanese ones. Reads no file: tests do it in a browser too. */
import { PARTS } from '../../src/core/schema/locale.js';
import type { Words } from '../../src/locales/kinds/ui.js';
import type { Authored, Json, JsonObject } from './content.js';

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

const everyWordOf = ({ value }: Authored): WordsByPath => {
  const found = new Map<string, string>();
  mapWords(value, (path, sentence) => (found.set(path, sentence), sentence));
  return found;
};

/** Every sentence of an item that waits for other languages. */
export const wordsOf = (item: Authored): WordsByPath => (isQuoted(item) ? new Map() : everyWordOf(item));

const flat = (value: Json | undefined, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as JsonObject).flatMap(([key, each]) => flat(each, `${path}/${key}`));
};

/** A locale's words of one item, by path. */
export const translationOf = (words: JsonObject, { noun, id }: Authored): WordsByPath =>
  new Map(flat((words[noun] as JsonObject | undefined)?.[id], ''));

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

const LETTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Japanese by its source, and by nothing that could be seen: Han letters alone may be Chinese. */
const isUntold = (sentence: string): boolean => LETTERS.test(sentence) && !KANA.test(sentence);

const untranslated = (item: Authored, words: JsonObject): readonly string[] => {
  const translation = isQuoted(item) ? new Map() : translationOf(words, item);
  return [...everyWordOf(item)].flatMap(([path, sentence]) => (translation.has(path) ? [] : [sentence]));
};

/** What is still Japanese in another language and has no kana to be told by: of items, and of the interface. */
export const stillJapanese = (items: readonly Authored[], words: JsonObject, ui: Words): readonly string[] => {
  const there = (words['ui'] ?? {}) as JsonObject;
  const missing = Object.entries(ui).flatMap(([key, sentence]) => (there[key] === undefined ? [sentence] : []));
  const sentences = [...items.flatMap((item) => untranslated(item, words)), ...missing];
  return [...new Set(sentences.filter(isUntold))].sort();
};
