/** Holds what only data can hold: `npm run lint`. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, readItems, readText } from '../content/content.js';
import { readIndex } from '../content/facts.js';
import { staleContent } from '../content/stale-content.js';
import { credentials } from './credentials.js';
import { ids } from './ids.js';
import { layers } from './layers.js';
import { links } from './links.js';
import type { Flaw, Lint, Project, SourceFile } from './lint.js';
import { phones } from './phones.js';
import { shape } from './shape.js';
import { words } from './words.js';

const LINTS: readonly Lint[] = [shape, ids, layers, links, phones, credentials, words];

const GENERATED = join(ROOT, 'src/packs/folded');

const readSource = (path: string): SourceFile => ({
  file: relative(ROOT, path).split(sep).join('/'),
  text: readText(path),
});

const readSources = (): readonly SourceFile[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.startsWith(GENERATED))
    .map((entry) => readSource(join(entry.parentPath, entry.name)));

const readProject = (): Project => ({ items: readItems(), facts: readIndex(), sources: readSources() });

const say = (lint: Lint, { file, path, found, write }: Flaw): string =>
  `${file} ${path}\n    ${lint.name}: found ${found}\n    write ${write}`;

/** An item too broken to be read must not hide what the other lints have to say. */
const checkSafely = (lint: Lint, project: Project): readonly Flaw[] => {
  try {
    return lint.check(project);
  } catch (error) {
    return [{ file: 'src/packs', path: '', found: String(error), write: 'first what the lint "shape" asks for' }];
  }
};

const main = (): void => {
  const project = readProject();
  const complaints = LINTS.flatMap((lint) => checkSafely(lint, project).map((flaw) => say(lint, flaw)));
  for (const complaint of complaints) console.error(complaint);
  console.log(
    `${LINTS.length} lints over ${project.items.length} items and ${project.sources.length} modules: ${complaints.length} problems`,
  );
  for (const line of staleContent(project.items, new Date().toISOString().slice(0, 10))) console.log(line);
  if (complaints.length > 0) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
