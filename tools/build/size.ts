/** Weighs what visitors load: `npm run size`, after a build. Over budget fails. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Graph } from './module-graph.js';
import { ROOT, readJson } from '../content/content.js';

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

const verdict = (bytes: number, limit: number): string =>
  bytes <= limit
    ? `${inKb(limit - bytes)} to spare`
    : `${inKb(bytes - limit)} OVER: take something out of its static imports`;

const line = ({ name, limit, aim, files }: Budget, weights: ReadonlyMap<string, number>): string => {
  const bytes = files.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0);
  return (
    `${name.padEnd(18)} ${inKb(bytes)} of ${inKb(limit)}  ` +
    `${verdict(bytes, limit)}${aim ? `; the aim of ${inKb(aim).trim()} is missed, see docs/size.md` : ''}`
  );
};

const isOver = ({ limit, files }: Budget, weights: ReadonlyMap<string, number>): boolean =>
  files.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0) > limit;

const GRAPH = join(ROOT, '.cache/cdn-graph.json');

const main = (): void => {
  if (!existsSync(GRAPH)) throw new Error('npm run size: build first (npm run build)');
  const graph = readJson(GRAPH) as unknown as Graph;
  const files = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const weights = new Map(files.map((file) => [file, weigh(file)]));
  const all = budgets(graph);
  const initial = new Set(all.flatMap((budget) => budget.files));
  console.log('Brotli 11, 1 KB = 1024 bytes\n');
  console.log(all.map((budget) => line(budget, weights)).join('\n'));
  console.log(
    `\nAt once, with a widget:\n${say(
      files.filter((file) => initial.has(file)),
      weights,
    )}`,
  );
  console.log(
    `\nLater, each when it is needed:\n${say(
      files.filter((file) => !initial.has(file)),
      weights,
    )}`,
  );
  if (all.some((budget) => isOver(budget, weights))) process.exitCode = 1;
};

const say = (files: readonly string[], weights: ReadonlyMap<string, number>): string =>
  files.map((file) => `${inKb(weights.get(file) ?? 0)}  ${file}`).join('\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
