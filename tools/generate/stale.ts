/** Is what is generated and committed still what the sources say? Generates it beside and compares. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT, tsx } from '../commands.js';
import { drawing } from './module-graph.js';
import { writeManifest } from './write-manifest.js';
import { readManifest, withTables } from './write-readme.js';
import { writeTypes } from './write-types.js';

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .sort()
    : [];

const text = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Names of files that differ between two folders, or stand in one only. */
export const differences = (a: string, b: string): readonly string[] =>
  [...new Set([...filesIn(a), ...filesIn(b)])].filter((name) => text(join(a, name)) !== text(join(b, name)));

/** What is generated into a folder of ours, and where it is written beside. */
const FOLDERS = [
  ['dist-types', 'dist-types'],
  ['schemas', 'src/packs/schemas'],
] as const;

const staleIn = (fresh: string): readonly string[] => [
  ...FOLDERS.flatMap(([made, ours]) =>
    differences(join(fresh, made), join(ROOT, ours)).map((name) => `${ours}/${name}`),
  ),
  ...['custom-elements.json'].filter((name) => text(join(fresh, name)) !== text(join(ROOT, name))),
];

const isReadmeStale = (fresh: string): boolean => {
  const readme = text(join(ROOT, 'README.md')) ?? '';
  return withTables(readme, readManifest(join(fresh, 'custom-elements.json'))) !== readme;
};

export interface Staleness {
  /** What the generators said that fell over. */
  readonly broken: readonly string[];
  readonly stale: readonly string[];
}

const compare = (fresh: string): Staleness => {
  const types = writeTypes(join(fresh, 'dist-types'));
  const manifest = writeManifest(relative(ROOT, fresh));
  const schemas = tsx('tools/generate/write-schemas.ts', [join(fresh, 'schemas')], { keep: true });
  const broken = [types, manifest, schemas].filter(({ ok }) => !ok).map(({ output }) => output);
  const isDrawingStale = drawing() !== text(join(ROOT, 'docs/modules.md'));
  const papers = [
    ...(manifest.ok && isReadmeStale(fresh) ? ['README.md'] : []),
    ...(isDrawingStale ? ['docs/modules.md'] : []),
  ];
  return { broken, stale: [...staleIn(fresh), ...papers] };
};

export const checkStale = (): Staleness => {
  const fresh = mkdtempSync(join(tmpdir(), 'lockout-fresh-'));
  try {
    return compare(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};
