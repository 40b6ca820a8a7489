/** The graph as shapes of an SVG. Every node is a link, so that it can be shared and gone back from. */
import { KINDS, type Graph, type Kind, type Line, type NodeId, type Spot } from './graph.js';
import { draw } from './make.js';

const COLUMNS: Readonly<Record<Kind, number>> = { question: 0, cause: 350, remedy: 700 };
const HEADS: Readonly<Record<Kind, string>> = { question: 'questions', cause: 'causes', remedy: 'remedies' };
const NODE = { width: 230, height: 20, step: 24, top: 34 };
/** In letters; more do not fit into a node. */
const LONGEST = 18;

const xOf = ({ kind }: Spot): number => COLUMNS[kind];
const yOf = ({ row }: Spot): number => NODE.top + row * NODE.step;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const attributesOf = ({ id, kind, label }: Spot, at: number) => ({
  href: `#${id}`,
  'data-id': id,
  tabindex: at === 0 ? 0 : -1,
  'aria-label': `${kind}: ${label}`,
});

const nodeOf = (spot: Spot, at: number): SVGAElement => {
  const [x, y] = [xOf(spot), yOf(spot)];
  const tip = draw('title', {}, `${spot.name}: ${spot.label}`);
  const box = draw('rect', { x, y, width: NODE.width, height: NODE.height, rx: 4 });
  const words = draw('text', { x: x + 8, y: y + 14, lang: 'ja' }, shortened(spot.label));
  return draw('a', attributesOf(spot, at), tip, box, words);
};

/** From the right edge of one node to the left edge of the other, level at both ends. */
const curve = (from: Spot, to: Spot): string => {
  const [x1, y1] = [xOf(from) + NODE.width, yOf(from) + NODE.height / 2];
  const [x2, y2] = [xOf(to), yOf(to) + NODE.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

/** A line whose other end is not for this audience is not drawn. */
const lineBetween =
  (spots: ReadonlyMap<NodeId, Spot>) =>
  ({ from, to, width }: Line): readonly SVGPathElement[] => {
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b) return [];
    return [draw('path', { d: curve(a, b), 'stroke-width': width, 'data-from': from, 'data-to': to })];
  };

const headOf =
  ({ spots }: Graph) =>
  (kind: Kind): SVGTextElement => {
    const count = spots.filter((spot) => spot.kind === kind).length;
    return draw('text', { x: COLUMNS[kind], y: 16, class: 'head' }, `${count} ${HEADS[kind]}`);
  };

/** Heads, then lines, then nodes: what comes later covers what came before. */
export const shapesOf = (graph: Graph): readonly SVGElement[] => [
  ...KINDS.map(headOf(graph)),
  ...graph.lines.flatMap(lineBetween(new Map(graph.spots.map((spot) => [spot.id, spot])))),
  ...graph.spots.map(nodeOf),
];

/** The part of the plane that is drawn on. */
export const viewBoxOf = ({ rows }: Graph): string =>
  `-4 0 ${COLUMNS.remedy + NODE.width + 8} ${NODE.top + rows * NODE.step + 4}`;
