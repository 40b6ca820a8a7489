/** `npm test -- <path> …`: what is in these paths and nothing else. */
import { ROOT, tsx } from '../commands.js';
import { hasEngines } from './engines.js';
import { nearestTo, runnersOf, testsAt, type Runner } from './places.js';
import { mocha, webTestRunner } from './runners.js';
import { runSuite, suiteOf, SUITES, type Suite } from './suites.js';

/** What was asked for on the command line. */
export interface Asked {
  readonly paths: readonly string[];
  /** `--engines`: in browsers where Node would do. */
  readonly inEngines: boolean;
  /** `--as-built`: a suite takes what lies in dist. */
  readonly isBuilt: boolean;
  /** `--grep <words>`, for Node. */
  readonly grep: string | undefined;
}

export const parse = (args: readonly string[]): Asked => {
  const at = args.indexOf('--grep');
  return {
    paths: args.filter((each, place) => !each.startsWith('--') && (at < 0 || place !== at + 1)),
    inEngines: args.includes('--engines'),
    isBuilt: args.includes('--as-built'),
    grep: at < 0 ? undefined : args[at + 1],
  };
};

/** What to run. */
export interface Plan {
  readonly suites: readonly Suite[];
  readonly node: readonly string[];
  readonly engines: readonly string[];
  /** Paths that lead to no test, each with a sentence. */
  readonly empty: readonly string[];
}

const nothingAt = (root: string, path: string): string => {
  const near = nearestTo(root, path);
  const words = Object.keys(SUITES).join(', ');
  const hint = near
    ? `npm test -- ${near} runs what lies beside it`
    : `give a path in test, src or tools, or one of: ${words}`;
  return `There is no test at ${path}: ${hint}.`;
};

const runnerFor = (file: string, inEngines: boolean): Runner => {
  const [quick = 'node', ...others] = runnersOf(file);
  return inEngines && others.includes('engines') ? 'engines' : quick;
};

export const planFor = (root: string, { paths, inEngines }: Asked): Plan => {
  const others = paths.filter((path) => !suiteOf(path));
  const files = [...new Set(others.flatMap((path) => testsAt(root, path)))];
  return {
    suites: paths.flatMap((path) => suiteOf(path) ?? []),
    node: files.filter((file) => runnerFor(file, inEngines) === 'node'),
    engines: files.filter((file) => runnerFor(file, inEngines) === 'engines'),
    empty: others.filter((path) => testsAt(root, path).length === 0).map((path) => nothingAt(root, path)),
  };
};

const inNode = (files: readonly string[], { grep, paths }: Asked): boolean => {
  if (files.length === 0) return true;
  const { ok } = mocha(files, grep === undefined ? [] : ['--grep', grep]);
  if (files.some((file) => runnersOf(file).includes('engines')))
    console.log(`In Node. In the engines: npm test -- --engines ${paths.join(' ')}`);
  return ok;
};

const inEngines = (files: readonly string[], { grep }: Asked): boolean => {
  if (files.length === 0) return true;
  // The runner counts a test that was left out as one that failed.
  if (grep !== undefined) console.log('--grep is for Node: in the engines all of a file runs.');
  return hasEngines() && webTestRunner(files).ok;
};

/** Whether everything there passed. */
export const runSome = (asked: Asked): boolean => {
  const { suites, node, engines, empty } = planFor(ROOT, asked);
  for (const sentence of empty) console.error(sentence);
  if (empty.length > 0 || !tsx('tools/content/fold.ts').ok) return false;
  const passed = [
    inNode(node, asked),
    inEngines(engines, asked),
    ...suites.map((suite) => runSuite(suite, asked.isBuilt)),
  ];
  return passed.every(Boolean);
};
