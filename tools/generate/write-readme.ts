/** Writes the tables of README.md between their marks, from custom-elements.json: `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../commands.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Element extends Declaration {
  readonly tagName: string;
}
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

export const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

const isElement = (declaration: Declaration): declaration is Element => declaration.tagName !== undefined;

const elements = ({ modules }: Manifest): readonly Element[] =>
  modules.flatMap(({ declarations }) => declarations).filter(isElement);

type Row = readonly string[];

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const rowOf = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: Row, rows: readonly Row[]): string =>
  [rowOf(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(rowOf)].join('\n');

interface Gathered {
  readonly words: ReadonlySet<string>;
  readonly tags: readonly string[];
}

/** What one tag says of a name goes behind what the tags before it say, once. */
const joined = (row: Gathered | undefined, description: string | undefined, tag: string): Gathered => ({
  words: new Set([...(row?.words ?? []), ...(description ? [description] : [])]),
  tags: [...(row?.tags ?? []), tag],
});

/** One row a name, with the tags that have it. */
const gathered = (manifest: Manifest, pick: (element: Element) => readonly Named[] | undefined): readonly Row[] => {
  const rows = new Map<string, Gathered>();
  for (const element of elements(manifest))
    for (const { name, description } of pick(element) ?? [])
      rows.set(name, joined(rows.get(name), description, element.tagName));
  return [...rows].map(([name, { words, tags }]) => [
    `\`${name}\``,
    [...words].join(' / '),
    tags.map((tag) => `\`${tag}\``).join(' '),
  ]);
};

const themeRows = (manifest: Manifest): readonly Row[] => {
  const properties = elements(manifest).find(({ cssProperties }) => cssProperties)?.cssProperties ?? [];
  return properties.map(({ name, default: value, description }) => [
    `\`${name}\``,
    `\`${value ?? ''}\``,
    description ?? '',
  ]);
};

const TABLES: Readonly<Record<string, (manifest: Manifest) => string>> = {
  attributes: (manifest) =>
    table(
      ['attribute', 'what', 'on'],
      gathered(manifest, ({ attributes }) => attributes),
    ),
  events: (manifest) =>
    table(
      ['event', 'when', 'on'],
      gathered(manifest, ({ events }) => events),
    ),
  parts: (manifest) =>
    table(
      ['part', 'what', 'on'],
      gathered(manifest, ({ cssParts }) => cssParts),
    ),
  theming: (manifest) => table(['custom property', 'default', 'what'], themeRows(manifest)),
};

const marks = (name: string): RegExp => new RegExp(`(<!-- table:${name} -->\n)[\\s\\S]*?(<!-- /table -->)`);

/** The README with its tables as the manifest has them. */
export const withTables = (readme: string, manifest: Manifest): string =>
  Object.entries(TABLES).reduce(
    (text, [name, write]) =>
      text.replace(marks(name), (_, open: string, close: string) => `${open}${write(manifest)}\n${close}`),
    readme,
  );

export const writeReadme = (): void => {
  const path = join(ROOT, 'README.md');
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), readManifest(join(ROOT, 'custom-elements.json'))));
};
