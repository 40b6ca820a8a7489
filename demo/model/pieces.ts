/** The pieces that what stands in the panel is put together from. */
import { WEIGHT_WORDS, type WeightWord } from '../../src/core/base/weight-words.js';
import type { Facts } from '../../src/core/base/types.js';
import type { Pack } from '../../src/core/schema/pack.js';
import type { QuestionItem } from '../../src/core/schema/question.js';
import type { Kind } from './graph.js';
import { make, type Child } from './make.js';
import { restsOn } from './words.js';

/** What is told about, and for whom. */
export interface Model {
  readonly pack: Pack;
  readonly facts: Facts;
}
/** One entry of a list. */
export type Row = readonly Child[];

interface Told {
  readonly id: string;
  readonly sources: readonly string[];
}

/** The item of an id, where there is one. */
export const byId = <T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((each) => each.id === id);

/** Words of the pack: the page around them is English. */
export const japanese = (text: string): HTMLElement => {
  const words = make('span', text);
  words.lang = 'ja';
  return words;
};

export const link = (kind: Kind, id: string, text: string): HTMLAnchorElement => {
  const anchor = make('a', japanese(text));
  anchor.href = `#${kind}/${id}`;
  return anchor;
};

/** A head with a list below it; nothing where the list is empty. */
export const part = (title: string, rows: readonly Row[]): readonly Node[] =>
  rows.length > 0 ? [make('h3', title), make('ul', ...rows.map((row) => make('li', ...row)))] : [];

/** The focus comes here when a node is chosen. */
const heading = (words: string): HTMLElement => {
  const element = make('h2', japanese(words));
  element.tabIndex = -1;
  return element;
};

/** What every node begins with: its words, its file, its sources. */
export const head = (folder: string, { id, sources }: Told, words: string, note?: string): readonly Node[] => [
  heading(words),
  make('p', make('code', `${folder}/${id}.json`)),
  ...(note ? [make('p', japanese(note))] : []),
  make('p', make('small', restsOn(sources))),
];

/** The label of an answer. */
export const optionWords = (question: QuestionItem | undefined, id: string): HTMLElement =>
  japanese(byId(question?.options ?? [], id)?.text.label ?? id);

const commaBetween = (nodes: readonly Node[]): readonly Child[] =>
  nodes.flatMap((node, at) => (at > 0 ? [', ', node] : [node]));

const described = (word: WeightWord, nodes: readonly Node[]): readonly Node[] =>
  nodes.length > 0 ? [make('dt', word), make('dd', ...commaBetween(nodes))] : [];

const STRONGEST_FIRST = [...WEIGHT_WORDS].reverse();

/** Term and description by turns: what is said in each of the five words. */
export const byWord = (entries: readonly (readonly [Node, WeightWord])[]): HTMLElement => {
  const saidIn = (word: WeightWord) => entries.filter(([, each]) => each === word).map(([node]) => node);
  return make('dl', ...STRONGEST_FIRST.flatMap((word) => described(word, saidIn(word))));
};
