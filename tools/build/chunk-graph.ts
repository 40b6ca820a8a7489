import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import type { OutputBundle, OutputChunk } from 'rolldown';
import type { Plugin } from 'vite';

export interface GraphNode {
  readonly imports: readonly string[];
  readonly later: readonly string[];
  readonly isEntry: boolean;
  /** What it is made of: module → bytes before they are minified. */
  readonly modules: Modules;
}
export type Modules = Readonly<Record<string, number>>;
/** File of the bundle → what it loads with it and after it. */
export type Graph = Readonly<Record<string, GraphNode>>;

/** As seen from the repository; what the bundler makes itself has a name of its own. */
const nameOf = (root: string, id: string): string =>
  id.startsWith('\0') ? id.slice(1) : posix.normalize(relative(root, id.replace(/\?.*$/, '')).split(sep).join('/'));

const modulesOf = (root: string, { modules }: OutputChunk): Modules =>
  Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [nameOf(root, id), renderedLength]));

const nodeOf = (root: string, chunk: OutputChunk): GraphNode => ({
  imports: chunk.imports,
  later: chunk.dynamicImports,
  isEntry: chunk.isEntry,
  modules: modulesOf(root, chunk),
});

const graphOf = (root: string, bundle: OutputBundle): Graph =>
  Object.fromEntries(
    Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, nodeOf(root, chunk)]] : [])),
  );

/** Leaves a note for `npm run size`, which must not guess imports from minified text. */
export const chunkGraph = (path: string): Plugin => {
  let root = '';
  return {
    name: 'module-graph',
    configResolved: (config) => void (root = config.root),
    generateBundle(_, bundle) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(graphOf(root, bundle), null, 1));
    },
  };
};
