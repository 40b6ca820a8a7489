/** Holds what neither types nor eslint can hold: `npm run lint`. */
import { isMain } from '../commands.js';
import { staleContent } from '../content/stale-content.js';
import { brandIds } from './brand-ids.js';
import { brandNames } from './brand-names.js';
import { circles } from './circles.js';
import { credentials } from './credentials.js';
import { floors } from './floors.js';
import { ids } from './ids.js';
import { layers } from './layers.js';
import { links } from './links.js';
import type { Flaw, Lint, Project } from './lint.js';
import { phones } from './phones.js';
import { placedWords } from './placed-words.js';
import { pointers } from './pointers.js';
import { readProject } from './project.js';
import { shape } from './shape.js';
import { stages } from './stages.js';
import { words } from './words.js';

const LINTS: readonly Lint[] = [
  shape,
  ids,
  brandNames,
  links,
  phones,
  credentials,
  words,
  layers,
  circles,
  floors,
  stages,
  placedWords,
  brandIds,
  pointers,
];

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

if (isMain(import.meta.url)) main();
