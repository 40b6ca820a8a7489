/** Interface words as a pack has them: one table, made of those in `src/locales/<locale>/ui`. */
import { UI as JAPANESE } from '../../src/locales/ja/ui/index.js';
import type { TableName, Ui, Words } from '../../src/locales/kinds/ui.js';

/** In a pack all words lie in one table: `scam.from` and `from` are two. */
const PREFIX: Partial<Readonly<Record<TableName, string>>> = { 'scam-check': 'scam.' };

const inPack = ([name, words]: readonly [string, Words]): Words =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${PREFIX[name as TableName] ?? ''}${key}`, word]));

/** The tables of a language in one. */
export const joinTables = (tables: Partial<Ui>): Words =>
  Object.assign({}, ...Object.entries(tables).map(inPack)) as Words;

/** Every table of Japanese words, by its name. */
export const UI: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(JAPANESE).map((table) => [`ui: ${table[0]}`, inPack(table)]),
);

/** What stands on the first stages, before a pack is there. */
export const FIRST_UI: readonly string[] = Object.entries(UI).flatMap(([name, words]) =>
  name.startsWith('ui: first') ? Object.keys(words) : [],
);
