/**
 * How login-doctor does on people: `npm run bench -- personas <folder or file of people> [--mistakes] [--write]`.
 * A folder holds `people.jsonl`. Beside `<name>.jsonl` may lie `<name>.advice.json`: for each id `{ "right": [remedy ids],
 * "never": […], "notFirst": […], "noLock": true }`; ids without a row have their `mustNot` read by kind and no right next step.
 * Counts and ids only; what they said stays where it is.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pack from '../../src/packs/folded/amazon.ja.js';
import { writePart } from './diagnosis/page.js';
import { ADVICE } from './personas/advice.js';
import { unreadIn } from './personas/keys.js';
import { play, type AdviceById, type Language, type Person } from './personas/play.js';
import { mistakesOf, reportOf } from './personas/report.js';

const peopleIn = (file: string): readonly Person[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Person);

const adviceBeside = (file: string): AdviceById => {
  const beside = file.replace(/\.jsonl$/, '.advice.json');
  return existsSync(beside) ? { ...ADVICE, ...(JSON.parse(readFileSync(beside, 'utf8')) as AdviceById) } : ADVICE;
};

/** Names of answers that nothing reads would make people look more ignorant than they are. */
const tellUnread = (people: readonly Person[]): void => {
  const names = new Set(people.flatMap(({ answers }) => unreadIn(answers)));
  if (names.size > 0)
    console.log(`\nAnswers under these names are not read (tools/bench/personas/keys.ts): ${[...names].join(', ')}`);
};

const run = (file: string, part: string, options: readonly string[]): void => {
  const people = peopleIn(file);
  const advice = adviceBeside(file);
  const languages: readonly Language[] = ['ja', 'en'];
  const played = languages.map((language) => ({
    language,
    played: people.map((person) => play(person, language, pack, advice)),
  }));
  const report = reportOf(played);
  console.log(report);
  tellUnread(people);
  if (options.includes('--mistakes')) console.log(`\n${played.map(mistakesOf).join('\n\n')}`);
  if (played.some(({ played: each }) => each.some(({ forbidden }) => forbidden.length > 0))) process.exitCode = 1;
  if (options.includes('--write')) writePart(part, report);
};

const fileAt = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? join(path, 'people.jsonl') : path;

const given = process.argv.slice(2);
const path = given.find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/personas';
const part = path.includes('fixtures') ? 'held-out people' : 'people';
if (existsSync(fileAt(path)))
  run(
    fileAt(path),
    part,
    given.filter((argument) => argument.startsWith('--')),
  );
else
  console.log(
    `No people at ${path}. Give their folder or file: npm run bench -- personas <folder>. Nothing else needs it.`,
  );
