/**
 * `node tools/run.mjs <file> …`: installs what package-lock.json names where it is not there yet, then runs the TypeScript file.
 * The one script that is plain Node without a dependency, because tsx itself is among what has to be installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const ROOT = join(dirname(SELF), '..');

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Compared by content: a checkout gives every file a new date. */
const isInstalled = () => {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, found] = [packagesOf(join(ROOT, 'package-lock.json')), packagesOf(installed)];
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
};

/** Where `npm` is a script of the shell, Windows wants one. */
const npmCi = () =>
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });

const install = () => {
  if (isInstalled()) return true;
  console.log('Installing what package-lock.json names …');
  return npmCi().status === 0;
};

/** Our end is the script's end: its code, and the signals somebody sends us. */
const hand = (args) => {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
};

if (process.argv[1] && realpathSync(process.argv[1]) === SELF) {
  if (install()) hand(process.argv.slice(2));
  else {
    console.error('npm ci failed; what it said stands above.');
    process.exitCode = 1;
  }
}
