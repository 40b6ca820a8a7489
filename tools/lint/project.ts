/** Reads everything a lint may look at. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT, readItems, readJson, readText } from '../content/content.js';
import { readIndex } from '../content/facts.js';
import type { Project, SourceFile } from './lint.js';

/** Not ours, or not written by hand. */
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'coverage', '.cache']);

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? [path, ...pathsIn(path)] : [path];
    });

const read = (file: string): SourceFile => ({ file, text: readText(join(ROOT, file)) });

const isModule = (path: string): boolean => /\.(?:ts|mts|mjs|js)$/.test(path);
const isSource = (path: string): boolean =>
  path.startsWith('src/') && path.endsWith('.ts') && !path.startsWith('src/packs/folded/');
const isOther = (path: string): boolean =>
  isModule(path) && (/^(?:tools|test|demo)\//.test(path) || !path.includes('/')) && !path.startsWith('test/fixtures/');
const isPaper = (path: string): boolean => path.endsWith('.md');

const scriptNames = (): readonly string[] =>
  Object.keys((readJson(join(ROOT, 'package.json')) as { scripts: Record<string, string> }).scripts);

export const readProject = (): Project => {
  const paths = pathsIn('');
  return {
    items: readItems(),
    facts: readIndex(),
    sources: paths.filter(isSource).map(read),
    others: paths.filter(isOther).map(read),
    papers: paths.filter(isPaper).map(read),
    paths: new Set(paths),
    scripts: new Set(scriptNames()),
  };
};
