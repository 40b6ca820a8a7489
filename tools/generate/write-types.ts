/** Writes the declarations. Folded packs have theirs written by hand of the fold; tsc does not copy them. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, node, type Outcome } from '../commands.js';

const isPublished = (name: string): boolean => name.endsWith('.d.ts') && !name.startsWith('examples');

export const writeTypes = (folder: string): Outcome => {
  rmSync(folder, { recursive: true, force: true });
  const tsc = 'node_modules/typescript7/bin/tsc';
  const done = node(tsc, ['-p', 'tsconfig.json', '--outDir', folder], { keep: true });
  const folded = join(ROOT, 'src/packs/folded');
  const target = join(folder, 'packs/folded');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(folded).filter(isPublished)) cpSync(join(folded, name), join(target, name));
  return done;
};
