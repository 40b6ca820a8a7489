/**
 * Weighs what visitors load: `npm run size`, after a build. Over budget fails, and says which modules grew.
 * `--modules` says so in any case, `--write` takes today's modules of the first stages as the record.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMain } from '../commands.js';
import { ROOT, readJson } from '../content/content.js';
import { changeLines, changesSince, hasGrown, modulesIn, readRecord, writeRecord } from './first-modules.js';
import type { Graph } from './chunk-graph.js';

const CDN = join(ROOT, 'dist/cdn');
/** 1 KB is 1024 bytes here. */
const KB = 1024;

export interface Budget {
  readonly name: string;
  readonly limit: number;
  /** What we want, where it is less than what we hold. */
  readonly aim?: number;
  readonly files: readonly string[];
}

/** Each with all it loads before anything can be used. */
export const closure = (graph: Graph, entries: readonly string[]): readonly string[] => {
  const reach = (found: readonly string[], file: string): readonly string[] =>
    found.includes(file) ? found : (graph[file]?.imports ?? []).reduce(reach, [...found, file]);
  return entries.reduce<readonly string[]>(reach, []);
};

const WIDGETS = ['login-doctor.js', 'scam-check.js', 'lock-status-guide.js'];

const budgets = (graph: Graph): readonly Budget[] => [
  { name: 'loader', limit: 2 * KB, files: closure(graph, ['lockout-kit.js']) },
  ...WIDGETS.map((file) => ({ name: file.replace('.js', ''), limit: 12 * KB, files: closure(graph, [file]) })),
  { name: 'all three', limit: 28 * KB, files: closure(graph, WIDGETS) },
  // Aim 90 KB. What was tried, what was reached and why it stops there: docs/size.md.
  { name: 'classic file', aim: 90 * KB, limit: 160 * KB, files: ['lockout-kit.iife.js'] },
];

const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(join(CDN, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(2)} KB`.padStart(9);

type Weights = ReadonlyMap<string, number>;

const weightOf = ({ files }: Budget, weights: Weights): number =>
  files.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0);

const verdict = (bytes: number, limit: number): string =>
  bytes <= limit ? `${inKb(limit - bytes)} to spare` : `${inKb(bytes - limit)} OVER`;

const missedAim = (aim: number | undefined): string =>
  aim ? `; the aim of ${inKb(aim).trim()} is missed, see docs/size.md` : '';

const line = (budget: Budget, weights: Weights): string => {
  const { name, limit, aim } = budget;
  const bytes = weightOf(budget, weights);
  return `${name.padEnd(18)} ${inKb(bytes)} of ${inKb(limit)}  ${verdict(bytes, limit)}${missedAim(aim)}`;
};

const isOver = (budget: Budget, weights: Weights): boolean => weightOf(budget, weights) > budget.limit;

const GRAPH = join(ROOT, '.cache/cdn-graph.json');

/** Which modules to look at: the first stage is the sum of its static imports. */
export const advice = (graph: Graph, { name, files }: Budget, record = readRecord()): string => {
  const known = modulesIn(graph, files);
  const grown = changesSince(record, known).filter(hasGrown);
  return `\n${name} is over its budget: take something out of its static imports.\n${changeLines(grown)}`;
};

const say = (files: readonly string[], weights: Weights): string =>
  files.map((file) => `${inKb(weights.get(file) ?? 0)}  ${file}`).join('\n');

/** Somebody reads the first lines only: `npm run size | head`. */
const endWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};

const table = (all: readonly Budget[], files: readonly string[], weights: Weights): string => {
  const initial = new Set(all.flatMap((budget) => budget.files));
  const isInitial = (file: string): boolean => initial.has(file);
  return [
    'Brotli 11, 1 KB = 1024 bytes\n',
    ...all.map((budget) => line(budget, weights)),
    `\nAt once, with a widget:\n${say(files.filter(isInitial), weights)}`,
    `\nLater, each when it is needed:\n${say(
      files.filter((file) => !isInitial(file)),
      weights,
    )}`,
  ].join('\n');
};

const main = (options: readonly string[]): void => {
  if (!existsSync(GRAPH)) throw new Error('npm run size: build first (npm run build)');
  endWithReader();
  const graph = readJson(GRAPH) as unknown as Graph;
  const files = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const weights = new Map(files.map((file) => [file, weigh(file)]));
  const first = modulesIn(graph, closure(graph, WIDGETS));
  const over = budgets(graph).filter((budget) => isOver(budget, weights));
  const missing = budgets(graph).flatMap((budget) => budget.files.filter((file) => !weights.has(file)));
  // A file that is not there weighs nothing and would keep every budget.
  if (missing.length > 0) throw new Error(`npm run size: not in dist/cdn: ${missing.join(', ')}; npm run build`);
  console.log(table(budgets(graph), files, weights));
  for (const budget of over) console.log(advice(graph, budget));
  if (options.includes('--modules')) console.log(`\n${changeLines(changesSince(readRecord(), first))}`);
  if (options.includes('--write')) writeRecord(first);
  if (over.length > 0) process.exitCode = 1;
};

if (isMain(import.meta.url)) main(process.argv.slice(2));
