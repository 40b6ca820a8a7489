/**
 * `npm run same -- <ref>`: is what people meet the same before and after? Builds the commit and the working tree,
 * takes a snapshot of each and says what differs. A second word, `core` or `rendered`, looks at that half only.
 * Rests on what is built and public, never on how `src` is laid out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './same/compare.js';
import { ROOT } from './same/inputs/read.js';
import { comparisonInWords, seenInWords } from './same/report.js';
import { snapshotHere, snapshotOf, write } from './same/sides.js';
import { KINDS_OF, type Comparison, type Expected, type Half } from './same/types.js';

const readExpected = (): readonly Expected[] =>
  JSON.parse(readFileSync(join(ROOT, 'tools/same/expected.json'), 'utf8')) as readonly Expected[];

const tell = (comparison: Comparison): void => {
  console.log(comparisonInWords(comparison));
  const path = write('differences.json', JSON.stringify(comparison, null, 1));
  write('differences.txt', comparisonInWords(comparison, Infinity));
  console.log(`All of it: ${path}`);
};

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const start = Date.now();
  const done = await work();
  console.log(`${what}: ${Math.round((Date.now() - start) / 1000)} seconds`);
  return done;
};

const halvesIn = (word: string | undefined): readonly Half[] =>
  word === 'core' || word === 'rendered' ? [word] : ['core', 'rendered'];

const main = async (ref: string | undefined, word: string | undefined): Promise<number> => {
  if (!ref) {
    console.error('Say what to compare with: npm run same -- <branch, tag or commit> [core | rendered]');
    return 2;
  }
  const halves = halvesIn(word);
  const before = await timed(ref, () => snapshotOf(ref, halves));
  const after = await timed('working tree', () => snapshotHere(halves));
  if (after.seen.length > 0) console.log(seenInWords(after.seen));
  const kinds = halves.flatMap((half) => KINDS_OF[half]);
  const comparison = compare(before, after, readExpected(), kinds);
  tell(comparison);
  return comparison.differences.length > 0 ? 1 : 0;
};

process.exitCode = await main(...(process.argv.slice(2) as [string?, string?]));
