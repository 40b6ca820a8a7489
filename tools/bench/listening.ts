/**
 * Who hears people best per kilobyte: our own n-grams or a small maintained search library.
 * `npm run bench -- listening <folder of the people> … [--write]`. Counts only; what they said stays where it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pack from '../../src/packs/folded/amazon.ja.js';
import { writePart } from './diagnosis/page.js';
import { LISTENERS, type Listener } from './listening/listeners.js';
import { scoreOf, weightOf, withTypos, type Score } from './listening/weigh.js';
import type { Person } from './personas/play.js';

const asTyped = (text: string): string => text;

interface Result {
  readonly listener: Listener;
  readonly setting: number;
  readonly score: Score;
  readonly typos: Score;
  readonly kilobytes: number;
}

/** Most people found by their words alone; then most answers right less wrong. */
const better = (a: { readonly score: Score }, b: { readonly score: Score }): number =>
  b.score.first - a.score.first || b.score.right - b.score.wrong - (a.score.right - a.score.wrong);

const resultOf = async (listener: Listener, people: readonly Person[]): Promise<Result> => {
  const tried = listener.settings
    .map((setting) => ({ setting, score: scoreOf(listener.listen(pack, setting), people, pack, asTyped) }))
    .sort(better);
  const { setting, score } = tried[0] ?? {
    setting: 0,
    score: scoreOf(listener.listen(pack, 0), people, pack, asTyped),
  };
  const typos = scoreOf(listener.listen(pack, setting), people, pack, withTypos);
  return { listener, setting, score, typos, kilobytes: await weightOf(listener.loads) };
};

const HEAD =
  '| listener | KB | answers read | right | wrong | cause first, words alone | among three | first, ' +
  'with typos | first, after the questions | ms a text |\n| --- | ---: | ---: | ---: | ---: | ---: | ' +
  '---: | ---: | ---: | ---: |';

const nameOf = ({ name, settings }: Listener, setting: number): string =>
  settings.length > 1 ? `${name} (${setting})` : name;

const row = ({ listener, setting, score, typos, kilobytes }: Result, texts: number): string => {
  const cells = [
    nameOf(listener, setting),
    kilobytes.toFixed(2),
    score.heard,
    score.right,
    score.wrong,
    score.first,
    score.three,
    typos.first,
    score.firstAsked,
    (score.milliseconds / texts).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
};

const reportOn = async (folder: string): Promise<string> => {
  const people = readFileSync(join(folder, 'people.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Person);
  const results: Result[] = [];
  for (const listener of LISTENERS) results.push(await resultOf(listener, people));
  const texts = 2 * people.length;
  const introduction = `${texts} texts: the ${people.length} people of \`${basename(folder)}\``;
  const rows = results.map((result) => row(result, texts));
  return `${introduction}, each in Japanese and in English.\n\n${HEAD}\n${rows.join('\n')}`;
};

const run = async (folders: readonly string[], options: readonly string[]): Promise<void> => {
  const reports: string[] = [];
  for (const folder of folders) reports.push(await reportOn(folder));
  console.log(reports.join('\n\n'));
  if (options.includes('--write')) writePart('listening', reports.join('\n\n'), 'docs/listening.md');
};

const given = process.argv.slice(2);
const named = given.filter((argument) => !argument.startsWith('--'));
const folders = (named.length > 0 ? named : ['../shared/corpora/personas', 'test/fixtures']).filter((folder) =>
  existsSync(join(folder, 'people.jsonl')),
);
if (folders.length > 0)
  await run(
    folders,
    given.filter((argument) => argument.startsWith('--')),
  );
else
  console.log(
    `No people at ${named.join(', ')}. Give their folders: npm run bench -- listening <folder> …. ` +
      'Nothing else needs them.',
  );
