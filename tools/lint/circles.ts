import { folderOf } from './folders.js';
import { edgesOf, type Edge } from './imports.js';
import { knotsIn, linksOf, type Knot } from './knots.js';
import type { Flaw, Lint } from './lint.js';

/** What is imported later may lead back: by then both are there. */
const isAtOnce = ({ kind }: Edge): boolean => kind !== 'lazy';

const arrows = ({ circle }: Knot): string => circle.join(' → ');

const others = ({ names, circle }: Knot): string =>
  names.length > circle.length - 1 ? `; ${names.length} stand in this knot` : '';

const fileFlaw = (knot: Knot): Flaw => ({
  file: knot.circle[0] ?? '',
  path: '',
  found: `a circle of files: ${arrows(knot)}${others(knot)}`,
  write: 'what both need into a third file, or hand it over as an argument',
});

/** One import for each arrow, so that its author knows where to look. */
const reasons = ({ circle }: Knot, edges: readonly Edge[]): string =>
  circle
    .slice(1)
    .flatMap((to, at) => edges.find((edge) => folderOf(edge.from) === circle[at] && folderOf(edge.to) === to) ?? [])
    .map(({ from, to }) => `${from} reads ${to}`)
    .join(', ');

const folderFlaw = (knot: Knot, edges: readonly Edge[]): Flaw => ({
  file: knot.circle[0] ?? '',
  path: '',
  found: `a circle of folders: ${arrows(knot)} (${reasons(knot, edges)})${others(knot)}`,
  write:
    'one of these imports out of the way: move the file to the folder that needs it, or what it shares further down',
});

const between = (edges: readonly Edge[], nameOf: (file: string) => string): readonly Knot[] =>
  knotsIn(
    linksOf(edges.map(({ from, to }) => [nameOf(from), nameOf(to)] as const).filter(([from, to]) => from !== to)),
  );

export const circles: Lint = {
  name: 'circles',
  description: 'Nothing imports itself by a detour, at once or as a type; neither files nor folders.',
  check: ({ sources }) => {
    const edges = edgesOf(sources).filter(isAtOnce);
    return [
      ...between(edges, (file) => file).map(fileFlaw),
      ...between(edges, folderOf).map((knot) => folderFlaw(knot, edges)),
    ];
  },
};
