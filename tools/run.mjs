/** What `npm start` and `npm test` need before there is a node_modules. Plain Node, no dependency. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Compared by content: a checkout gives every file a new date. */
const isInstalled = () => {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, found] = [packagesOf(join(ROOT, 'package-lock.json')), packagesOf(installed)];
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || found[path]?.version === version);
};

/** Runs one command with its output shown and, on request, kept. */
export const run = (command, args, { keep = false, env = {} } = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: keep ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return { ok: status === 0, output: error ? String(error) : `${stdout ?? ''}${stderr ?? ''}` };
};

export const install = () => {
  if (isInstalled()) return true;
  console.log('Installing what package-lock.json names …');
  return run('npm', ['ci', '--no-audit', '--no-fund']).ok;
};

/** A tool of node_modules by its file, so that neither PATH nor a shell is needed. */
export const node = (file, args = [], options = {}) => run(process.execPath, [join(ROOT, file), ...args], options);
export const tsx = (file, args = [], options = {}) => node('node_modules/tsx/dist/cli.mjs', [file, ...args], options);
export const vite = (mode, options = {}) => node('node_modules/vite/bin/vite.js', ['build', '--mode', mode], options);
