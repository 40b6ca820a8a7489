/** The house from roof to cellar: who stands further up reads what stands further down. */
import { folderOf } from './folders.js';
import { edgesOf, type Edge } from './imports.js';
import { knotsIn, linksOf } from './knots.js';
import type { Flaw, Lint, SourceFile } from './lint.js';

export interface Floor {
  readonly name: string;
  readonly holds: RegExp;
}

/** Top down; first match wins. */
export const FLOORS: readonly Floor[] = [
  { name: 'entrances', holds: /^src(?:\/embed(?:\/|$)|$)/ },
  { name: 'widgets', holds: /^src\/elements\/[a-z]+(?:-[a-z]+)+$/ },
  { name: 'what widgets share', holds: /^src\/elements(?:\/|$)/ },
  { name: 'entries', holds: /^src\/entries(?:\/|$)/ },
  { name: 'words and content', holds: /^src\/(?:locales|packs)(?:\/|$)/ },
  { name: 'core', holds: /^src\/core(?:\/|$)/ },
];

export const floorOf = (folder: string): number => FLOORS.findIndex(({ holds }) => holds.test(folder));

/** One folder reads another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Only by `import()`, when it is needed. */
  readonly isLazy: boolean;
  /** One import that makes it. */
  readonly because: Edge;
}

/** It opens widgets by their tag, so it alone leads back up, and later. */
const isDirectory = ({ from }: Edge): boolean => from === 'src/elements/directory.ts';

const arrowFor = (edges: readonly Edge[]): Arrow => {
  const because = edges.find(({ kind }) => kind !== 'lazy') ?? edges[0]!;
  return {
    from: folderOf(because.from),
    to: folderOf(because.to),
    isLazy: because.kind === 'lazy',
    because,
  };
};

/** One arrow for each two folders; one that is needed at once anywhere is solid. Types are left out. */
export const arrowsOf = (sources: readonly SourceFile[]): readonly Arrow[] => {
  const edges = edgesOf(sources).filter((edge) => edge.kind !== 'type' && !isDirectory(edge));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${folderOf(edge.from)} ${folderOf(edge.to)}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => arrowFor(group))
    .filter(({ from, to }) => from !== to);
};

const isWithin = ({ from, to }: Arrow): boolean => floorOf(from) === floorOf(to);

/** Two folders of one floor that read one another, by whatever detour: one of the arrows runs up. */
const circling = (arrows: readonly Arrow[]): readonly Arrow[] => {
  const circles = knotsIn(linksOf(arrows.filter(isWithin).map(({ from, to }) => [from, to]))).map(
    ({ circle }) => circle,
  );
  return circles.flatMap(
    (circle) => arrows.find(({ from, to }) => from === circle.at(-2) && to === circle.at(-1)) ?? [],
  );
};

export const runningUp = (arrows: readonly Arrow[]): readonly Arrow[] => [
  ...arrows.filter(({ from, to }) => floorOf(from) > floorOf(to)),
  ...circling(arrows),
];

export const floors: Lint = {
  name: 'floors',
  description: 'In docs/modules.md every arrow runs down, those of import() too.',
  check: ({ sources }) =>
    runningUp(arrowsOf(sources)).map(({ from, to, because }): Flaw => ({
      file: because.from,
      path: `import of ${because.to}`,
      found: `an arrow that runs up, from ${from} to ${to}`,
      write: 'what both need further down, or its tag and src/elements/directory.ts',
    })),
};
