import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';
import { LATER } from './later.js';

const LAZY = /\bimport\(\s*'(\.{1,2}\/[^']+)'\s*\)/g;
/** Modules of ours that import others later. */
const FOLDERS = ['src/elements', 'src/entries'];
/** The pack is JSON in a string: it is read when it is asked for. */
const PACK = /folded\/amazon\.ja\.js$/;
const TABLE = '\0inline-modules:table';
const ALL = '\0inline-modules:all';

const isHeld = (target: string): boolean =>
  !PACK.test(target) && !Object.values(LATER).some(({ matches }) => matches.test(target));
const targetOf = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier);

/** What a module imports later and the file holds all the same. */
export const lazyTargets = (file: string, code: string): readonly string[] =>
  [...code.matchAll(LAZY)].map(([, specifier = '']) => targetOf(file, specifier)).filter(isHeld);

/** The same module, asking the table instead. */
export const askTable = (file: string, code: string): string | null => {
  if (lazyTargets(file, code).length === 0) return null;
  const asked = code.replace(LAZY, (found, specifier: string) => {
    const target = targetOf(file, specifier);
    return isHeld(target) ? `Promise.resolve(held[${JSON.stringify(target)}])` : found;
  });
  return `import held from '${TABLE}';\n${asked}`;
};

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => posix.join(folder, file));

/** The table is filled by a module of its own, evaluated last: filled by the importing modules, it would close circles of imports. */
const fillTable = (root: string): string => {
  const targets = [
    ...new Set(FOLDERS.flatMap(sources).flatMap((file) => lazyTargets(file, readFileSync(join(root, file), 'utf8')))),
  ].sort();
  const imports = targets.map((target, i) => `import * as held${i} from ${JSON.stringify(join(root, target))};`);
  return [
    `import held from '${TABLE}';`,
    ...imports,
    ...targets.map((target, i) => `held[${JSON.stringify(target)}] = held${i};`),
  ].join('\n');
};

const ENTRY = 'src/embed/classic.ts';
const isOurs = (file: string): boolean => FOLDERS.some((folder) => file.startsWith(folder));

/**
 * In one file nothing comes later; but for `import()` the bundler wraps each of two hundred modules, that it may start by itself.
 * That is 4 KB after brotli. Here all start at once, and an `import()` looks up what is there.
 */
export const inlineModules = (): Plugin => {
  let root = '';
  return {
    name: 'inline-modules',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    resolveId: (id) => (id === TABLE || id === ALL ? id : null),
    load: (id) => {
      if (id === TABLE) return 'export default {};';
      return id === ALL ? fillTable(root) : null;
    },
    transform: (code, id) => {
      const file = posix.relative(root, id);
      if (file === ENTRY) return `${code}\nimport '${ALL}';`;
      return isOurs(file) ? askTable(file, code) : null;
    },
  };
};
