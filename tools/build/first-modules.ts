/** Which modules come with a first stage, and which of them grew since they were last written down. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readJson, writeFile } from '../content/content.js';
import type { Graph, Modules } from './chunk-graph.js';

const RECORD = join(ROOT, 'tools/build/first-modules.json');

export const readRecord = (): Modules => (existsSync(RECORD) ? (readJson(RECORD) as unknown as Modules) : {});

/** One row a module, so that a change reads as one. */
export const writeRecord = (modules: Modules): void => {
  const rows = Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFile(RECORD, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
};

/** What these files of the bundle are made of. */
export const modulesIn = (graph: Graph, files: readonly string[]): Modules =>
  Object.assign({}, ...files.map((file) => graph[file]?.modules ?? {})) as Modules;

export interface Change {
  readonly module: string;
  /** Bytes more than in the record, before they are minified; fewer where it shrank. */
  readonly by: number;
  readonly kind: 'new' | 'grown' | 'shrunk' | 'gone';
}

const kindOf = (before: number | undefined, now: number | undefined): Change['kind'] => {
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return now > before ? 'grown' : 'shrunk';
};

/** The largest gain first. */
export const changesSince = (record: Modules, now: Modules): readonly Change[] =>
  [...new Set([...Object.keys(record), ...Object.keys(now)])]
    .map((module): Change => ({
      module,
      by: (now[module] ?? 0) - (record[module] ?? 0),
      kind: kindOf(record[module], now[module]),
    }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by || (a.module < b.module ? -1 : 1));

export const hasGrown = ({ kind }: Change): boolean => kind === 'new' || kind === 'grown';

const signed = (by: number): string => `${by > 0 ? '+' : '−'}${Math.abs(by)}`.padStart(7);

const changeLine = ({ module, by, kind }: Change): string => `  ${signed(by)}  ${kind.padEnd(6)}  ${module}`;

/** A list of changes for people, or why there is none. */
export const changeLines = (changes: readonly Change[]): string =>
  changes.length > 0
    ? ['bytes before they are minified, since tools/build/first-modules.json:', ...changes.map(changeLine)].join('\n')
    : 'no module has changed since tools/build/first-modules.json was written: npm run size -- --write takes today’s';
