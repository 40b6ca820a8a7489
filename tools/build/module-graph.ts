import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutputBundle } from 'rolldown';
import type { Plugin } from 'vite';

export interface GraphNode {
  readonly imports: readonly string[];
  readonly later: readonly string[];
  readonly isEntry: boolean;
}
/** File of the bundle → what it loads with it and after it. */
export type Graph = Readonly<Record<string, GraphNode>>;

const graphOf = (bundle: OutputBundle): Graph =>
  Object.fromEntries(
    Object.values(bundle).flatMap((chunk) =>
      chunk.type === 'chunk'
        ? [[chunk.fileName, { imports: chunk.imports, later: chunk.dynamicImports, isEntry: chunk.isEntry }]]
        : [],
    ),
  );

/** Leaves a note for `npm run size`, which must not guess imports from minified text. */
export const moduleGraph = (path: string): Plugin => ({
  name: 'module-graph',
  generateBundle(_, bundle) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(graphOf(bundle), null, 1));
  },
});
