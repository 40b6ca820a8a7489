/** Writes the tables of README.md between their marks, from custom-elements.json: `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const declarations = (manifest) => manifest.modules.flatMap(({ declarations: all }) => all).filter(({ tagName }) => tagName);

const cell = (text) => String(text ?? '').replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');

/** What one tag says of a name goes behind what the tags before it say, once. */
const joined = (row, { description, tagName }) => ({
  words: new Set([...(row?.words ?? []), ...(description ? [description] : [])]),
  tags: [...(row?.tags ?? []), tagName],
});

/** One row a name, with the tags that have it. */
const gathered = (manifest, pick) => {
  const rows = new Map();
  for (const declaration of declarations(manifest)) for (const { name, description } of pick(declaration) ?? []) rows.set(name, joined(rows.get(name), { description, tagName: declaration.tagName }));
  return [...rows].map(([name, { words, tags }]) => [`\`${name}\``, [...words].join(' / '), tags.map((tag) => `\`${tag}\``).join(' ')]);
};

const TABLES = {
  attributes: (manifest) => table(['attribute', 'what', 'on'], gathered(manifest, ({ attributes }) => attributes)),
  events: (manifest) => table(['event', 'when', 'on'], gathered(manifest, ({ events }) => events)),
  parts: (manifest) => table(['part', 'what', 'on'], gathered(manifest, ({ cssParts }) => cssParts)),
  theming: (manifest) => table(['custom property', 'default', 'what'], (declarations(manifest).find(({ cssProperties }) => cssProperties)?.cssProperties ?? []).map(({ name, default: value, description }) => [`\`${name}\``, `\`${value}\``, description])),
};

/** The README with its tables as the manifest has them. */
export const withTables = (readme, manifest) =>
  Object.entries(TABLES).reduce(
    (text, [name, write]) => text.replace(new RegExp(`(<!-- table:${name} -->\n)[\\s\\S]*?(<!-- /table -->)`), (_, open, close) => `${open}${write(manifest)}\n${close}`),
    readme,
  );

export const writeReadme = (manifestPath = join(ROOT, 'custom-elements.json')) => {
  const path = join(ROOT, 'README.md');
  const before = readFileSync(path, 'utf8');
  const after = withTables(before, JSON.parse(readFileSync(manifestPath, 'utf8')));
  writeFileSync(path, after);
  return { ok: true, output: '' };
};
