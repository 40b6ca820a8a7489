/** Writes the declarations: `npm run types [folder]`. Folded packs have theirs written by hand of the fold; tsc does not copy them. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, node } from '../run.mjs';

export const writeTypes = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  const done = node('node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.json', '--outDir', folder], { keep: true });
  const folded = join(ROOT, 'src/packs/folded');
  mkdirSync(join(folder, 'packs/folded'), { recursive: true });
  for (const name of readdirSync(folded).filter((each) => each.endsWith('.d.ts') && !each.startsWith('examples'))) cpSync(join(folded, name), join(folder, 'packs/folded', name));
  return done;
};

export const writeManifest = (folder) =>
  node('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet'], { keep: true, env: { MANIFEST_OUT: folder } });
