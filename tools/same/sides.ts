/** The two sides of a comparison: where each is built, and its snapshot. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { NOTHING_TOLD, type Told } from './core/take.js';
import { inputsDigest, ROOT } from './inputs/read.js';
import { NOTHING_RENDERED, takeRendered } from './rendered/take.js';
import type { Half, Snapshot } from './types.js';

export const CACHE = join(ROOT, '.cache/same');

const run = (command: string, args: readonly string[], cwd = ROOT): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === 0) return stdout.trim();
  throw new Error(`same: ${command} ${args.join(' ')} failed in ${cwd}\n${error ? String(error) : stdout + stderr}`);
};

export const commitOf = (ref: string): string => run('git', ['rev-parse', '--verify', `${ref}^{commit}`]);

const build = (folder: string): void => void run('npm', ['run', '-s', 'build'], folder);

/** The other side uses our packages: a link where links are allowed, else hard links. */
const lendPackages = (folder: string): void => {
  const [from, to] = [join(ROOT, 'node_modules'), join(folder, 'node_modules')];
  try {
    symlinkSync(from, to, 'dir');
  } catch {
    run('cp', ['-al', `${from}/`, to]);
  }
};

/** A checkout of its own, gone afterwards whatever happens. */
const withCheckout = async <T>(commit: string, use: (folder: string) => Promise<T>): Promise<T> => {
  const place = mkdtempSync(join(tmpdir(), 'lockout-same-'));
  const folder = join(place, 'kit');
  run('git', ['worktree', 'add', '--detach', folder, commit]);
  try {
    lendPackages(folder);
    return await use(folder);
  } finally {
    // The packages behind the link are ours.
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    run('git', ['worktree', 'remove', '--force', folder]);
    rmSync(place, { recursive: true, force: true });
  }
};

const askCore = async (folder: string): Promise<Told> => {
  const to = join(mkdtempSync(join(tmpdir(), 'lockout-same-core-')), 'told.json');
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/same/core/run.ts'), folder, to]);
    return JSON.parse(readFileSync(to, 'utf8')) as Told;
  } finally {
    rmSync(dirname(to), { recursive: true, force: true });
  }
};

type Halves = readonly Half[];

/** The pages are visited while the core is asked. */
const take = async (folder: string, commit: string, halves: Halves): Promise<Snapshot> => {
  build(folder);
  const [rendered, core] = await Promise.all([
    halves.includes('rendered') ? takeRendered(folder) : NOTHING_RENDERED,
    halves.includes('core') ? askCore(folder) : NOTHING_TOLD,
  ]);
  const { entries, names, seen } = rendered;
  return { commit, inputs: inputsDigest(), seen, entries: { ...core, rendered: entries }, names };
};

export const write = (name: string, text: string): string => {
  mkdirSync(CACHE, { recursive: true });
  const path = join(CACHE, name);
  writeFileSync(path, text);
  return path;
};

const keep = (name: string, snapshot: Snapshot): Snapshot => {
  write(`${name}.json`, JSON.stringify(snapshot, null, 1));
  return snapshot;
};

const kept = (commit: string): Snapshot | undefined => {
  const path = join(CACHE, `${commit}.json`);
  const snapshot = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Snapshot) : undefined;
  return snapshot?.inputs === inputsDigest() ? snapshot : undefined;
};

const isWhole = (halves: Halves): boolean => halves.length > 1;

/** The snapshot of a commit, taken once. */
export const snapshotOf = async (ref: string, halves: Halves): Promise<Snapshot> => {
  const commit = commitOf(ref);
  const known = kept(commit);
  if (known) return known;
  const taken = await withCheckout(commit, (folder) => take(folder, commit, halves));
  return isWhole(halves) ? keep(commit, taken) : taken;
};

/** The snapshot of what lies in the working tree now. */
export const snapshotHere = async (halves: Halves): Promise<Snapshot> =>
  keep('working-tree', await take(ROOT, 'working tree', halves));
