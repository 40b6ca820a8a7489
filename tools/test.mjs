/**
 * `npm test`: everything, from a clone with no node_modules and no browser.
 * The closing line counts every test that ran in Node and in each engine, and every other step as one.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { APT_PACKAGES, ENGINES, aptCommand, findBrowsers } from '../test/harness/browsers.mjs';
import { ROOT, install, node, run, tsx, vite } from './run.mjs';

const one = ({ ok }) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const number = (pattern, output) => Number(pattern.exec(output)?.[1] ?? 0);

/** A runner that fell over before its first test has failed once. */
const orOne = (ok, counts) => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 });

const countMocha = () => {
  const { ok, output } = node('node_modules/c8/bin/c8.js', [
    '--include', 'src/core/**', '--exclude', 'src/core/base/types.ts', '--all', '--check-coverage', '--lines', '95', '--statements', '0', '--functions', '0', '--branches', '0',
    '--reporter', 'text-summary', '--reporter', 'lcovonly', process.execPath, join(ROOT, 'node_modules/mocha/bin/mocha.js'),
  ], { keep: true });
  console.log(output);
  return orOne(ok, { passed: number(/(\d+) passing/, output), failed: number(/(\d+) failing/, output) });
};

const readCounts = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 });

const countInBrowsers = (script, args, file) => {
  rmSync(join(ROOT, file), { force: true });
  const { ok } = node(script, args);
  return orOne(ok, readCounts(join(ROOT, file)));
};

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** No browser at all: on Debian and Ubuntu as root we help ourselves, elsewhere we say how. */
const findOrInstall = () => {
  const found = findBrowsers();
  if (found.size > 0 || process.env.BROWSERS) return found;
  const [command, ...args] = aptCommand(['chromium']);
  if (!isDebianRoot()) {
    console.error(`No browser was found. Install one and run again, for example: sudo ${[command, ...args].join(' ')}`);
    return found;
  }
  console.log(`No browser was found; installing one: ${[command, ...args].join(' ')}`);
  run('apt-get', ['update']);
  run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return findBrowsers();
};

const wanted = process.env.BROWSERS?.split(',') ?? ENGINES;

const checkEngines = () => {
  const found = findOrInstall();
  const missing = wanted.filter((engine) => !found.has(engine));
  console.log(`Engines: ${[...found.keys()].join(', ') || 'none'}${missing.length > 0 ? `; not here: ${missing.join(', ')} (apt packages ${missing.flatMap((engine) => APT_PACKAGES[engine] ?? []).join(' ')})` : ''}`);
  return one({ ok: found.size > 0 && (missing.length === 0 || process.env.REQUIRE_ALL !== '1') });
};

const all = (...results) => ({ ok: results.every(({ ok }) => ok) });

const STEPS = [
  ['install', () => one({ ok: install() })],
  ['fold', () => one(tsx('tools/content/fold.ts'))],
  ['lint: packs and layers', () => one(tsx('tools/lint/run.ts'))],
  ['typecheck', () => one(node('node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.test.json']))],
  ['eslint', () => one(node('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']))],
  ['generated files are fresh', () => one(node('tools/generate/stale.mjs'))],
  ['tests in Node, coverage of src/core', countMocha],
  ['build', () => one(all(vite('npm'), vite('cdn'), vite('iife')))],
  ['size', () => one(tsx('tools/build/size.ts'))],
  ['the npm build in plain Node', () => one(node('test/npm/plain-node.mjs'))],
  ['publint', () => one(node('node_modules/publint/src/cli.js', ['--strict']))],
  ['are the types wrong', () => one(node('node_modules/@arethetypeswrong/cli/dist/index.js', ['--pack', '.', '--profile', 'esm-only']))],
  ['engines', checkEngines],
  ['tests in the engines', () => countInBrowsers('node_modules/@web/test-runner/dist/bin.js', [], '.cache/elements.json')],
  ['whole pages under hostile policies', () => countInBrowsers('test/pages/run.mjs', [], '.cache/pages.json')],
];

const attempt = ([name, step]) => {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = step();
  return { name, ...counts, seconds: Math.round((Date.now() - started) / 1000) };
};

const walk = (steps) => {
  const results = [];
  for (const step of steps) {
    results.push(attempt(step));
    // Nothing else can run without these two.
    if (['install', 'fold'].includes(step[0]) && results.at(-1).failed > 0) break;
  }
  return results;
};

const results = walk(STEPS);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${results.map(({ name, passed, failed, seconds }) => `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(40)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`).join('\n')}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
