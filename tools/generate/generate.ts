/** Writes everything that is generated and committed: `npm run generate`. */
import { join } from 'node:path';
import { ROOT, tsx } from '../run.mjs';
import { writeReadme } from './write-readme.mjs';
import { writeManifest, writeTypes } from './write-types.mjs';

const steps = [
  ['folding the packs', () => tsx('tools/content/fold.ts', [], { keep: true })],
  ['the JSON Schemas', () => tsx('tools/generate/write-schemas.ts', [], { keep: true })],
  ['dist-types', () => writeTypes(join(ROOT, 'dist-types'))],
  ['custom-elements.json', () => writeManifest('.')],
  ['the tables of README.md', () => writeReadme()],
];

for (const [name, step] of steps) {
  const { ok, output } = step();
  console.log(`${ok ? 'done  ' : 'FAILED'} ${name}${ok ? '' : `\n${output}`}`);
  if (!ok) process.exitCode = 1;
}
