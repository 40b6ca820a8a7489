/** Where the tests of a folder run, and which of them a path means. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';

export type Runner = 'node' | 'engines';

/** Folders of `test`; the first runner is the quick one. What is not named here runs in Node. */
const RUNNERS: Readonly<Record<string, readonly Runner[]>> = {
  core: ['node', 'engines'],
  packs: ['node', 'engines'],
  entries: ['node', 'engines'],
  elements: ['engines'],
  demo: ['engines'],
  embed: ['engines'],
};
const IN_NODE: readonly Runner[] = ['node'];

/** A test that ends in `.node.test.ts` reads files, so no engine can run it. */
export const runnersOf = (file: string): readonly Runner[] =>
  file.endsWith('.node.test.ts') ? IN_NODE : (RUNNERS[file.split('/')[1] ?? ''] ?? IN_NODE);

const TEST = /\.test\.ts$/;

/** Tests under a folder, as seen from the repository. */
export const testsUnder = (root: string, folder: string): readonly string[] => {
  const path = join(root, folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEST.test(name))
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .sort();
};

/** Every test there is for a runner. */
export const allFor = (root: string, runner: Runner): readonly string[] =>
  testsUnder(root, 'test').filter((file) => runnersOf(file).includes(runner));

/** First match wins. */
const MIRRORED: readonly (readonly [RegExp, string])[] = [
  [/^test(?=\/|$)/, 'test'],
  [/^src(?=\/|$)/, 'test'],
  [/^/, 'test/'],
];

const fromRoot = (root: string, path: string): string =>
  (isAbsolute(path) ? relative(root, path) : path).split(sep).join('/');

/** The place in `test` of what was named: a test, a source, or a folder of either. */
export const mirrored = (root: string, path: string): string => {
  const given = posix.normalize(fromRoot(root, path)).replace(/\/$/, '');
  const [pattern, to] = MIRRORED.find(([each]) => each.test(given)) ?? [/^/, ''];
  return given.replace(pattern, to);
};

/** The tests a path means: itself, those of the source of this name, or all of the folder. */
export const testsAt = (root: string, path: string): readonly string[] => {
  const place = mirrored(root, path);
  const stem = place.replace(/\.\w+$/, '');
  const named = [place, `${stem}.test.ts`, `${stem}.node.test.ts`];
  const found = named.filter((file) => TEST.test(file) && existsSync(join(root, file)));
  return found.length > 0 ? found : testsUnder(root, place);
};

/** The nearest folder above that holds tests. */
export const nearestTo = (root: string, path: string): string | undefined => {
  const above = posix.dirname(mirrored(root, path));
  if (above === 'test' || above === '.') return undefined;
  return testsUnder(root, above).length > 0 ? above : nearestTo(root, above);
};
