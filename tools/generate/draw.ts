/** Draws which folder imports which, as a Mermaid graph in docs/modules.md: `npm run draw`. Solid: at once. Dotted: by import(). */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../content/content.js';
import { importsOf } from '../lint/imports.js';

const SOURCE = join(ROOT, 'src');
const modules = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('tools'),
);

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly isLazy: boolean;
}

const folderOf = (module: string): string => (dirname(module) === '.' ? 'index' : dirname(module));

const edgesOf = (module: string): readonly Edge[] =>
  importsOf(readFileSync(join(SOURCE, module), 'utf8'))
    .filter(({ kind, target }) => kind !== 'type' && target.startsWith('.'))
    .map(({ kind, target }) => ({
      from: folderOf(module),
      to: folderOf(posix.join(dirname(module), target)),
      isLazy: kind === 'lazy',
    }))
    .filter(({ from, to }) => from !== to);

/** One line an edge; one that is drawn solid anywhere is solid. */
export const distinct = (edges: readonly Edge[]): readonly Edge[] => {
  const solid = new Set(edges.filter(({ isLazy }) => !isLazy).map(({ from, to }) => `${from} ${to}`));
  const named = new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  return [...named]
    .map(([key, edge]) => ({ ...edge, isLazy: !solid.has(key) }))
    .sort((a, b) => `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`));
};

const node = (folder: string): string => folder.replace(/[^a-z]/gi, '_');

export const draw = (edges: readonly Edge[]): string => {
  const folders = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  const lines = [
    ...folders.map((folder) => `  ${node(folder)}["${folder}"]`),
    ...edges.map(({ from, to, isLazy }) => `  ${node(from)} ${isLazy ? '-.->' : '-->'} ${node(to)}`),
  ];
  return `# Who imports whom\n\nWritten by \`npm run draw\`. Solid: at once. Dotted: by \`import()\`, when it is needed. Types are left out.\n\n\`\`\`mermaid\nflowchart TD\n${lines.join('\n')}\n\`\`\`\n`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const target = join(ROOT, 'docs/modules.md');
  writeFileSync(target, draw(distinct(modules.flatMap(edgesOf))));
  console.log(`wrote ${relative(ROOT, target)}`);
}
