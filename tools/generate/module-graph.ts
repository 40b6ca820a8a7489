/** Draws which folder imports which, as a Mermaid graph in docs/modules.md: `npm run draw`. */
import { join } from 'node:path';
import { ROOT, isMain } from '../commands.js';
import { writeFile } from '../content/content.js';
import { arrowsOf, floorOf, FLOORS, type Arrow } from '../lint/floors.js';
import { readProject } from '../lint/project.js';

const PAPER = 'docs/modules.md';

const HEAD = `# Who imports whom

Written by \`npm run draw\`, from the roof down to the cellar: no arrow runs up, and the lint \`floors\` holds it.
Solid: at once. Dotted: by \`import()\`, when it is needed. Types are left out. The folder of a widget is one, with all
below it, and so is embed. \`src/elements/directory.ts\` opens widgets by their tag; its \`import()\`s alone lead back up and are not drawn.
`;

const labelOf = (folder: string): string => (folder === 'src' ? 'index' : folder.replace(/^src\//, ''));
const idOf = (folder: string): string => labelOf(folder).replace(/[^a-z]/gi, '_');

const floorLines = (name: string, at: number, folders: readonly string[]): readonly string[] => [
  `  subgraph floor_${at}["${name}"]`,
  ...folders.map((folder) => `    ${idOf(folder)}["${labelOf(folder)}"]`),
  '  end',
];

const arrowLine = ({ from, to, isLazy }: Arrow): string => `  ${idOf(from)} ${isLazy ? '-.->' : '-->'} ${idOf(to)}`;

export const draw = (arrows: readonly Arrow[]): string => {
  const folders = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort();
  const floors = FLOORS.flatMap(({ name }, at) => {
    const held = folders.filter((folder) => floorOf(folder) === at);
    return held.length > 0 ? floorLines(name, at, held) : [];
  });
  const lines = ['```mermaid', 'flowchart TD', ...floors, ...arrows.map(arrowLine), '```', ''];
  return `${HEAD}\n${lines.join('\n')}`;
};

/** What the paper has to say today. */
export const drawing = (): string => draw(arrowsOf(readProject().sources));

export const writeDrawing = (): void => writeFile(join(ROOT, PAPER), drawing());

if (isMain(import.meta.url)) {
  writeDrawing();
  console.log(`wrote ${PAPER}`);
}
