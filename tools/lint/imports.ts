/** What modules import, and how. */
import { posix } from 'node:path';
import type { SourceFile } from './lint.js';

export type ImportKind = 'type' | 'static' | 'lazy';
export interface Import {
  readonly kind: ImportKind;
  readonly target: string;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]/g;
const TYPE_QUERY = /\btypeof\s+import\($/;

const lazyKind = (text: string, index: number): ImportKind =>
  TYPE_QUERY.test(text.slice(Math.max(0, index - 20), index + 'import('.length)) ? 'type' : 'lazy';

export const importsOf = (text: string): readonly Import[] => [
  ...[...text.matchAll(STATEMENT)].map((match): Import => ({
    kind: match[1] ? 'type' : 'static',
    target: match[2] ?? match[3] ?? '',
  })),
  ...[...text.matchAll(LAZY)].map((match): Import => ({
    kind: lazyKind(text, match.index),
    target: match[1] ?? '',
  })),
];

/** A relative target as seen from the repository; a package as it is named. */
export const resolveTarget = (file: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;

/** The module a target means; what is folded or from a package is no module of ours. */
export const moduleOf = (file: string, target: string): string =>
  resolveTarget(file, target).replace(/(?<!\.d)\.js$/, '.ts');

/** One module reads another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: ImportKind;
}

/** Folded packs are no modules of ours, but read by some. */
const isFolded = (file: string): boolean => file.startsWith('src/packs/folded/');

/** Who imports whom among these modules. */
export const edgesOf = (sources: readonly SourceFile[]): readonly Edge[] => {
  const known = new Set(sources.map(({ file }) => file));
  const edges = sources.flatMap(({ file, text }) =>
    importsOf(text).map(({ kind, target }): Edge => ({ from: file, to: moduleOf(file, target), kind })),
  );
  return edges.filter(({ from, to }) => (known.has(to) || isFolded(to)) && from !== to);
};
