/** What a translator starts from: every key with the Japanese sentence and a note. `npm run fold` writes `src/locales/_template.json`. */
import { join } from 'node:path';
import * as z from 'zod/mini';
import { NOUNS, type Noun } from '../../src/core/schema/pack.js';
import { NOUN_NAMES, writeFile, type Authored, type Json, type JsonObject } from './content.js';
import { LOCALE_FOLDER } from './locales.js';
import { wordsOf } from './translate.js';
import { UI } from './ui-words.js';

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

const SHAPES = Object.fromEntries(
  NOUN_NAMES.map((noun) => [noun, z.toJSONSchema(NOUNS[noun], { reused: 'inline' }) as Shape]),
) as Readonly<Record<Noun, Shape>>;

/** Into a property, or past an id or place into a list; where shapes differ, into all that have it. */
const into = (shape: Shape, key: string): readonly Shape[] => {
  const inner = shape.properties?.[key] ?? (shape.properties ? undefined : shape.items);
  return inner ? [inner] : [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((each) => into(each, key));
};

/** What the schema says of a sentence: what it is for, how long it may be. */
export const noteOf = (noun: Noun, path: string): string =>
  path
    .split('/')
    .slice(1)
    .reduce<readonly Shape[]>((shapes, key) => shapes.flatMap((shape) => into(shape, key)), [SHAPES[noun]])[0]
    ?.description ?? '';

const holesOf = (sentence: string): string => (sentence.match(/\{[a-z]+\}/g) ?? []).join(', ');
const entry = (ja: string, note: string): JsonObject => ({
  ja,
  note: [note, holesOf(ja) && `Keep ${holesOf(ja)}.`].filter(Boolean).join(' '),
});

const put = (tree: Json | undefined, [key, ...rest]: readonly string[], leaf: JsonObject): JsonObject =>
  key === undefined
    ? leaf
    : { ...(tree as JsonObject | undefined), [key]: put((tree as JsonObject | undefined)?.[key], rest, leaf) };

const itemTemplate = (item: Authored): JsonObject =>
  [...wordsOf(item)].reduce<JsonObject>(
    (tree, [path, ja]) => put(tree, path.split('/').slice(1), entry(ja, noteOf(item.noun, path))),
    {},
  );

const nounTemplate = (noun: Noun, items: readonly Authored[]): JsonObject =>
  Object.fromEntries(
    items.filter((item) => item.noun === noun && wordsOf(item).size > 0).map((item) => [item.id, itemTemplate(item)]),
  );

const uiTemplate = (): JsonObject =>
  Object.fromEntries(
    Object.entries(UI).flatMap(([table, words]) =>
      Object.entries(words).map(([key, ja]) => [key, entry(ja, `Interface words, ${table.slice('ui: '.length)}.`)]),
    ),
  );

/** Kind → id → every sentence with its note, in the shape of a locale. */
export const template = (items: readonly Authored[]): JsonObject => ({
  ...Object.fromEntries(NOUN_NAMES.map((noun) => [noun, nounTemplate(noun, items)])),
  ui: uiTemplate(),
});

export const writeTemplate = (items: readonly Authored[]): void =>
  writeFile(join(LOCALE_FOLDER, '_template.json'), `${JSON.stringify(template(items), null, 2)}\n`);
