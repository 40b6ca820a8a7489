/**
 * Writes everything that is generated and committed: `npm run generate`.
 * With `--check` it writes nothing here and says what is stale; with a name of parts.ts it writes that alone.
 */
import { join } from 'node:path';
import { chooseHere } from '../choose.js';
import { ROOT, tsx, type Outcome } from '../commands.js';
import { writeDrawing } from './module-graph.js';
import { PARTS } from './parts.js';
import { checkStale } from './stale.js';
import { writeManifest } from './write-manifest.js';
import { writeReadme } from './write-readme.js';
import { writeTypes } from './write-types.js';

const DONE: Outcome = { ok: true, output: '' };

const STEPS: readonly (readonly [name: string, step: () => Outcome])[] = [
  ['folding the packs', () => tsx('tools/content/fold.ts', [], { keep: true })],
  ['the JSON Schemas', () => tsx('tools/generate/write-schemas.ts', [], { keep: true })],
  ['dist-types', () => writeTypes(join(ROOT, 'dist-types'))],
  ['custom-elements.json', () => writeManifest('.')],
  ['the tables of README.md', () => (writeReadme(), DONE)],
  ['the drawing in docs/modules.md', () => (writeDrawing(), DONE)],
];

const write = (): void => {
  for (const [name, step] of STEPS) {
    const { ok, output } = step();
    console.log(`${ok ? 'done  ' : 'FAILED'} ${name}${ok ? '' : `\n${output}`}`);
    if (!ok) process.exitCode = 1;
  }
};

const check = (): void => {
  const { broken, stale } = checkStale();
  for (const output of broken) console.error(output);
  if (stale.length > 0) console.error(`stale: ${stale.join(', ')}\nwrite them anew: npm run generate`);
  if (broken.length + stale.length > 0) process.exitCode = 1;
  else console.log('dist-types, custom-elements.json, the schemas, the README tables and the drawing are fresh');
};

const [first] = process.argv.slice(2);
if (first === '--check') check();
else if (first === undefined) write();
else chooseHere('generate', PARTS);
