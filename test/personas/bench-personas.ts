/**
 * How login-doctor does on people: `npm run bench:personas -- ../shared/corpora/personas [--mistakes] [--write]`.
 * Counts and ids only; what they said stays where it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pack from '../../src/packs/folded/amazon.ja.js';
import { writePart } from '../../src/tools/bench-diagnosis/page.js';
import { play, type Language, type Person } from './play.js';
import { mistakesOf, reportOf } from './report.js';

const peopleIn = (folder: string): readonly Person[] =>
  readFileSync(join(folder, 'people.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Person);

const run = (folder: string, options: readonly string[]): void => {
  const people = peopleIn(folder);
  const languages: readonly Language[] = ['ja', 'en'];
  const played = languages.map((language) => ({ language, played: people.map((person) => play(person, language, pack)) }));
  const report = reportOf(played);
  console.log(report);
  if (options.includes('--mistakes')) console.log(`\n${played.map(mistakesOf).join('\n\n')}`);
  if (played.some(({ played: each }) => each.some(({ forbidden }) => forbidden.length > 0))) process.exitCode = 1;
  if (options.includes('--write')) writePart('people', report);
};

const given = process.argv.slice(2);
const folder = given.find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/personas';
if (existsSync(join(folder, 'people.jsonl'))) run(folder, given.filter((argument) => argument.startsWith('--')));
else console.log(`No people at ${folder}. Give their folder: npm run bench:personas -- <folder>. Nothing else needs it.`);
