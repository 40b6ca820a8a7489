/**
 * How scam-check does on real messages: `npm run bench -- scam ../shared/corpora/scam [--mistakes] [--write]`.
 * Counts only; the messages stay where they are.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isCorpus, readCorpus } from './scam/corpus.js';
import { samplesOf } from './scam/fit.js';
import { judgeAll } from './scam/judging.js';
import { notesOf, pageOf } from './scam/page.js';
import { aimsTable, brokenConditions, mistakeLine, worstOf } from './scam/report.js';
import pack from './scam/pack.js';
import { readText, ROOT, writeFile } from '../content/content.js';

const PAGE = join(ROOT, 'docs/accuracy.md');
const MANY = 100;

const run = async (folder: string, options: readonly string[]): Promise<void> => {
  const judged = await judgeAll(readCorpus(folder), pack);
  console.log(aimsTable(judged));
  const mistakes = worstOf(judged, options.includes('--mistakes') ? MANY : undefined);
  console.log(
    `\nThe worst mistakes, with their evidence:\n${mistakes.map((mistake) => `  ${mistakeLine(mistake, true)}`).join('\n')}`,
  );
  const broken = brokenConditions(judged);
  console.log(
    broken.length === 0
      ? '\nEvery condition holds.'
      : `\nConditions that do not hold:\n${broken.map((each) => `  ${each}`).join('\n')}`,
  );
  if (broken.length > 0) process.exitCode = 1;
  if (!options.includes('--write')) return;
  const notes = existsSync(PAGE) ? notesOf(readText(PAGE)) : '';
  writeFile(PAGE, pageOf(judged, samplesOf(judged, pack), pack, new Date().toISOString().slice(0, 10), notes));
  console.log('Wrote docs/accuracy.md.');
};

const isOption = (argument: string): boolean => argument.startsWith('--');
const given = process.argv.slice(2);
const folder = given.find((argument) => !isOption(argument)) ?? '../shared/corpora/scam';
if (isCorpus(folder)) await run(folder, given.filter(isOption));
else console.log(`No corpus at ${folder}. Give its folder: npm run bench -- scam <folder>. Nothing else needs it.`);
