/** The pack as a graph: questions on the left, causes in the middle, remedies on the right. Knows no page. */
import { isFor } from '../../src/core/base/scope.js';
import type { Facts } from '../../src/core/base/types.js';
import type { WeightWord } from '../../src/core/base/weight-words.js';
import type { Cause } from '../../src/core/schema/cause.js';
import type { Pack } from '../../src/core/schema/pack.js';
import type { QuestionItem } from '../../src/core/schema/question.js';
import type { Remedy } from '../../src/core/schema/remedy.js';

/** The columns, from left to right. */
export const KINDS = ['question', 'cause', 'remedy'] as const;
export type Kind = (typeof KINDS)[number];
/** Also the address of a node, behind the #. */
export type NodeId = `${Kind}/${string}`;

interface Item {
  readonly id: NodeId;
  readonly kind: Kind;
  /** The id of its file. */
  readonly name: string;
  readonly label: string;
}
/** An item with its place in the drawing. */
export interface Spot extends Item {
  /** Counted from the top; shorter columns are spread out, so it need not be whole. */
  readonly row: number;
}
export interface Line {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly width: number;
}
export interface Graph {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  /** How many rows the longest column has. */
  readonly rows: number;
}

const WIDTH: Readonly<Record<WeightWord, number>> = { never: 0.4, rarely: 0.6, sometimes: 1.2, often: 2.4, always: 4 };
/** A cause names its remedies without a word. */
const CURE_WIDTH = 1.2;

const itemOf = (kind: Kind, name: string, label: string): Item => ({ id: `${kind}/${name}`, kind, name, label });

const ITEM = {
  question: ({ id, text }: QuestionItem) => itemOf('question', id, text.ask),
  cause: ({ id, text }: Cause) => itemOf('cause', id, text.short),
  remedy: ({ id, text }: Remedy) => itemOf('remedy', id, text.short),
};

const widest = (words: Readonly<Record<string, WeightWord>>): number =>
  Math.max(...Object.values(words).map((word) => WIDTH[word]));

const linesOf = ({ id, answers, remedies }: Cause): readonly Line[] => [
  ...Object.entries(answers).map(([question, words]): Line => ({
    from: `question/${question}`,
    to: `cause/${id}`,
    width: widest(words),
  })),
  ...remedies.map((remedy): Line => ({ from: `cause/${id}`, to: `remedy/${remedy}`, width: CURE_WIDTH })),
];

/** The questions that some cause says something of, in the author's order. */
const questionsOf = (pack: Pack, facts: Facts, causes: readonly Cause[]): readonly Item[] => {
  const told = new Set(causes.flatMap(({ answers }) => Object.keys(answers)));
  const questions = pack.questions.filter((each) => isFor(each, facts) && told.has(each.id));
  return questions.sort((a, b) => a.order - b.order).map(ITEM.question);
};

const remediesOf = (pack: Pack, facts: Facts, causes: readonly Cause[]): readonly Item[] => {
  const named = new Set(causes.flatMap(({ remedies }) => remedies));
  return pack.remedies.filter((each) => isFor(each, facts) && named.has(each.id)).map(ITEM.remedy);
};

const rowsLeftOf = (id: NodeId, lines: readonly Line[], left: ReadonlyMap<NodeId, Spot>): readonly number[] =>
  lines.filter(({ to }) => to === id).flatMap(({ from }) => left.get(from)?.row ?? []);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

/** What has its neighbours on the left high stands high itself: fewer lines cross. */
const byNeighbours = (items: readonly Item[], lines: readonly Line[], left: readonly Spot[]): readonly Item[] => {
  const spots = new Map(left.map((spot) => [spot.id, spot]));
  const means = new Map(items.map(({ id }) => [id, mean(rowsLeftOf(id, lines, spots))]));
  return [...items].sort((a, b) => (means.get(a.id) ?? 0) - (means.get(b.id) ?? 0));
};

/** Shorter columns are spread over the height of the longest. */
const spread = (items: readonly Item[], rows: number): readonly Spot[] =>
  items.map((item, at) => ({ ...item, row: ((at + 0.5) * rows) / items.length - 0.5 }));

/** Nodes with their places, and lines, for the audience at hand. */
export const graphOf = (pack: Pack, facts: Facts): Graph => {
  const kept = pack.causes.filter((each) => isFor(each, facts));
  const asked = questionsOf(pack, facts, kept);
  const named = remediesOf(pack, facts, kept);
  const lines = kept.flatMap(linesOf);
  const rows = Math.max(asked.length, kept.length, named.length);
  const questions = spread(asked, rows);
  const causes = spread(byNeighbours(kept.map(ITEM.cause), lines, questions), rows);
  const remedies = spread(byNeighbours(named, lines, causes), rows);
  return { spots: [...questions, ...causes, ...remedies], lines, rows };
};

const isNamed = (spot: Spot, words: string): boolean => spot.id === words || spot.name === words;
const mentions = (spot: Spot, words: string): boolean => spot.id.includes(words) || spot.label.includes(words);

/** By id, with or without its kind, else by any words of its label; causes first. */
export const findSpot = ({ spots }: Graph, words: string): Spot | undefined => {
  const causesFirst = [...spots].sort((a, b) => Number(b.kind === 'cause') - Number(a.kind === 'cause'));
  return causesFirst.find((spot) => isNamed(spot, words)) ?? causesFirst.find((spot) => mentions(spot, words));
};

type Step = (graph: Graph, from: Spot) => Spot | undefined;

const column = ({ spots }: Graph, kind: Kind | undefined): readonly Spot[] =>
  spots.filter((spot) => spot.kind === kind);

const along =
  (by: number): Step =>
  (graph, from) => {
    const own = column(graph, from.kind);
    return own[own.indexOf(from) + by];
  };

/** To the nearest of the column beside it. */
const across =
  (by: number): Step =>
  (graph, from) => {
    const beside = column(graph, KINDS[KINDS.indexOf(from.kind) + by]);
    return [...beside].sort((a, b) => Math.abs(a.row - from.row) - Math.abs(b.row - from.row))[0];
  };

const STEPS: ReadonlyMap<string, Step> = new Map([
  ['ArrowUp', along(-1)],
  ['ArrowDown', along(1)],
  ['ArrowLeft', across(-1)],
  ['ArrowRight', across(1)],
]);

export const isStep = (key: string): boolean => STEPS.has(key);

/** The node an arrow key leads to; none at the edge. */
export const stepFrom = (graph: Graph, id: string, key: string): Spot | undefined => {
  const from = graph.spots.find((spot) => spot.id === id);
  return from && STEPS.get(key)?.(graph, from);
};
