/**
 * `npm test`: everything.
 * The closing line counts every test that ran in Node and in each engine, and every other step as one.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from '../../test/harness/count-reporter.js';
import { ROOT, node, tsx, vite, type Outcome } from '../commands.js';
import { hasEngines } from './engines.js';
import { allFor } from './places.js';
import { MOCHA, webTestRunner } from './runners.js';

type Ok = Pick<Outcome, 'ok'>;

const one = ({ ok }: Ok): Counts => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const number = (pattern: RegExp, output: string): number => Number(pattern.exec(output)?.[1] ?? 0);

/** A runner that fell over before its first test has failed once. */
const orOne = (ok: boolean, counts: Counts): Counts => (ok || counts.failed > 0 ? counts : { ...counts, failed: 1 });

const COVERED = ['--include', 'src/core/**', '--exclude', 'src/core/base/types.ts', '--all'];
const HELD = ['--check-coverage', '--lines', '95', '--statements', '0', '--functions', '0', '--branches', '0'];
const REPORTED = ['--reporter', 'text-summary', '--reporter', 'lcovonly'];

const countMocha = (): Counts => {
  const tests = [process.execPath, join(ROOT, MOCHA), ...allFor(ROOT, 'node')];
  const { ok, output } = node('node_modules/c8/bin/c8.js', [...COVERED, ...HELD, ...REPORTED, ...tests], {
    keep: true,
  });
  console.log(output);
  return orOne(ok, { passed: number(/(\d+) passing/, output), failed: number(/(\d+) failing/, output) });
};

const readCounts = (path: string): Counts =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Counts) : { passed: 0, failed: 0 };

const countIn = (file: string, start: () => Outcome): Counts => {
  const path = join(ROOT, file);
  rmSync(path, { force: true });
  const { ok } = start();
  return orOne(ok, readCounts(path));
};

const all = (...results: readonly Ok[]): Ok => ({ ok: results.every(({ ok }) => ok) });

const ESLINT = ['.', '--max-warnings', '0'];
const ARE_TYPES_WRONG = 'node_modules/@arethetypeswrong/cli/dist/index.js';

const STEPS: readonly (readonly [name: string, step: () => Counts])[] = [
  ['fold', () => one(tsx('tools/content/fold.ts'))],
  ['lint: packs, modules and papers', () => one(tsx('tools/lint/run.ts'))],
  ['typecheck', () => one(node('node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.test.json']))],
  ['eslint', () => one(node('node_modules/eslint/bin/eslint.js', ESLINT))],
  ['formatting', () => one(node('node_modules/prettier/bin/prettier.cjs', ['--check', '.']))],
  ['generated files are fresh', () => one(tsx('tools/generate/generate.ts', ['--check']))],
  ['tests in Node, coverage of src/core', countMocha],
  ['build', () => one(all(vite('npm'), vite('cdn'), vite('iife')))],
  ['size', () => one(tsx('tools/build/size.ts'))],
  ['the npm build in plain Node', () => one(node('test/npm/plain-node.mjs'))],
  ['publint', () => one(node('node_modules/publint/src/cli.js', ['--strict']))],
  ['are the types wrong', () => one(node(ARE_TYPES_WRONG, ['--pack', '.', '--profile', 'esm-only']))],
  ['engines', () => one({ ok: hasEngines() })],
  ['tests in the engines', () => countIn('.cache/elements.json', () => webTestRunner(allFor(ROOT, 'engines')))],
  ['whole pages under hostile policies', () => countIn('.cache/pages.json', () => tsx('test/pages/run.ts'))],
];

interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}

const attempt = ([name, step]: (typeof STEPS)[number]): Result => {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const counts = step();
  return { name, ...counts, seconds: Math.round((Date.now() - started) / 1000) };
};

/** Nothing else can run without folded packs. */
const isEnd = ({ name, failed }: Result): boolean => name === 'fold' && failed > 0;

const walk = (): readonly Result[] => {
  const results: Result[] = [];
  for (const step of STEPS) {
    const result = attempt(step);
    results.push(result);
    if (isEnd(result)) break;
  }
  return results;
};

const line = ({ name, passed, failed, seconds }: Result): string =>
  `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(40)} ${String(passed).padStart(5)} passed ` +
  `${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`;

/** Whether everything passed. */
export const runAll = (): boolean => {
  const results = walk();
  const sum = (key: keyof Counts): number => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${results.map(line).join('\n')}\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
};
