/** Reads what authors wrote: one JSON file an item. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOUNS, type Noun } from '../../src/core/schema/pack.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PACKS = join(ROOT, 'src/packs');
/** Where the inventory and the corpora lie, on machines that have them. */
export const SHARED = join(ROOT, '../shared');
export const NOUN_NAMES = Object.keys(NOUNS) as readonly Noun[];

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
export interface Authored {
  readonly noun: Noun;
  /** The file's name, which must be the id. */
  readonly id: string;
  /** As seen from the repository. */
  readonly file: string;
  readonly value: JsonObject;
}

export const singular = (noun: Noun): string => (noun === 'remedies' ? 'remedy' : noun.slice(0, -1));

export const readText = (path: string): string => readFileSync(path, 'utf8');

/** An author must see which file is broken, not only where. */
export const readJson = (path: string): Json => {
  try {
    return JSON.parse(readText(path)) as Json;
  } catch (error) {
    throw new Error(`${relative(ROOT, path)}: not JSON (${(error as Error).message})`);
  }
};

export const writeFile = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readText(path) !== text) writeFileSync(path, text);
};

const jsonFilesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];

const readItem = (noun: Noun, name: string): Authored => {
  const path = join(PACKS, noun, name);
  return { noun, id: basename(name, '.json'), file: relative(ROOT, path), value: readJson(path) as JsonObject };
};

/** Every item of every noun, sorted by noun and id; references stand in a folder a kind. */
export const readItems = (): readonly Authored[] =>
  NOUN_NAMES.flatMap((noun) =>
    jsonFilesIn(join(PACKS, noun))
      .map((name) => readItem(noun, name))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );

/** Every value standing under this key, however deep. */
export const valuesUnder = (value: Json | undefined, key: string): readonly Json[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((each) => valuesUnder(each, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as JsonObject).flatMap(([name, each]) =>
    name === key ? [each as Json] : valuesUnder(each, key),
  );
};

/** The rows of the fact inventory an item rests on, its steps' and stages' too. */
export const sourcesOf = (item: JsonObject): readonly string[] =>
  valuesUnder(item, 'sources').flatMap((list) => (Array.isArray(list) ? (list as readonly string[]) : []));
