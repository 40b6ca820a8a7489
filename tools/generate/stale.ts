/** Is what is generated and committed still what the sources say? `npm run stale` regenerates beside it and compares. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, tsx } from '../run.mjs';
import { withTables } from './write-readme.mjs';
import { writeManifest, writeTypes } from './write-types.mjs';

const filesIn = (folder) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort() : [];

const text = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Names of files that differ between two folders, or stand in one only. */
export const differences = (a, b) => [...new Set([...filesIn(a), ...filesIn(b)])].filter((name) => text(join(a, name)) !== text(join(b, name)));

export const checkStale = () => {
  const fresh = mkdtempSync(join(tmpdir(), 'lockout-fresh-'));
  const types = writeTypes(join(fresh, 'dist-types'));
  const manifest = writeManifest(relative(ROOT, fresh));
  const schemas = tsx('tools/generate/write-schemas.ts', [join(fresh, 'schemas')], { keep: true });
  const broken = [types, manifest, schemas].filter(({ ok }) => !ok).map(({ output }) => output);
  const stale = [
    ...differences(join(fresh, 'dist-types'), join(ROOT, 'dist-types')).map((name) => `dist-types/${name}`),
    ...differences(join(fresh, 'schemas'), join(ROOT, 'src/packs/schemas')).map((name) => `src/packs/schemas/${name}`),
    ...(text(join(fresh, 'custom-elements.json')) === text(join(ROOT, 'custom-elements.json')) ? [] : ['custom-elements.json']),
  ];
  const readme = text(join(ROOT, 'README.md')) ?? '';
  if (manifest.ok && withTables(readme, JSON.parse(text(join(fresh, 'custom-elements.json')))) !== readme) stale.push('README.md');
  rmSync(fresh, { recursive: true, force: true });
  return { broken, stale };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { broken, stale } = checkStale();
  for (const output of broken) console.error(output);
  if (stale.length > 0) console.error(`stale: ${stale.join(', ')}\nwrite them anew: npm run generate`);
  if (broken.length + stale.length > 0) process.exitCode = 1;
  else console.log('dist-types, custom-elements.json, the schemas and the README tables are fresh');
}
