/**
 * Derives the committed index of facts from the inventory beside the repository: `npm run generate -- facts`.
 * Addresses are kept whole; remarks and sentences stay behind, for they belong to others.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SHARED, readJson, readText, writeFile } from './content.js';
import { INDEX, type IndexedFact } from './facts.js';

interface Inventory {
  readonly seeds: Readonly<Record<string, string>>;
  readonly items: readonly (Omit<IndexedFact, 'sources' | 'flag'> & {
    readonly sources: readonly string[];
    readonly flag: string;
  })[];
}

const INVENTORY = join(SHARED, 'content/facts.json');
export const hasInventory = (): boolean => existsSync(INVENTORY);

/** Two addresses in one entry are parted by a semicolon, but a remark in brackets may hold one too. */
const splitEntry = (entry: string): readonly string[] => entry.replace(/\([^()]*\)/g, '').split(';');

/** What is said about an address is not the address. */
const stripRemark = (text: string): string =>
  text
    .replace(/ — .*$/, '')
    .replace(/^as (?=F-)/, '')
    .replace(/^official pages under /, 'official ')
    .replace(/^official forum and help pages.*$/, 'official ')
    .replace(/ (?:copy|template)$/, '')
    .replace(/^S(\d) .*$/, 'S$1')
    .trim()
    .replace(/^official$/, 'official amazon');

/** 「…/x」 repeats the folder of the address before it. */
const completeFrom = (previous: string | undefined, text: string): string =>
  text.startsWith('…/') && previous ? previous.replace(/[^/]*$/, text.slice(2)) : text;

export const cleanSources = (entries: readonly string[], seeds: ReadonlyMap<string, string>): readonly string[] =>
  entries
    .flatMap(splitEntry)
    .map((text) => seeds.get(text.trim()) ?? stripRemark(text.trim()))
    .filter((text) => text !== '')
    .map((text, place, all) => completeFrom(all[place - 1], text));

export const firstWord = (flag: string): string => /^[A-Za-z]+(?:-[A-Za-z]+)*/.exec(flag)?.[0] ?? '';

const indexInventory = ({ seeds, items }: Inventory): readonly IndexedFact[] => {
  const names = new Map(Object.entries(seeds).map(([name, file]) => [file, name]));
  return items.map(({ id, kind, audience, sources, asOf, confidence, flag }) => ({
    id,
    kind,
    audience,
    sources: cleanSources(sources, names),
    asOf,
    confidence,
    flag: firstWord(flag),
  }));
};

/** One row a line, so that a change reads as one. */
const indexText = (): string => {
  const rows = indexInventory(readJson(INVENTORY) as unknown as Inventory);
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
};

/** Whether the committed index says what the inventory says; true where there is none. */
export const indexIsFresh = (): boolean => !hasInventory() || readText(INDEX) === indexText();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!hasInventory())
    throw new Error('The inventory (../shared/content/facts.json) is not on this machine; the committed index stands.');
  writeFile(INDEX, indexText());
  console.log('wrote src/packs/facts.index.json');
}
