/** The committed index of the fact inventory: ids, addresses and dates, never a sentence. */
import { join } from 'node:path';
import { PUBLISHERS, type FactRow, type Publisher } from '../../src/core/schema/pack.js';
import { PACKS, readJson } from './content.js';

export interface IndexedFact {
  readonly id: string;
  readonly kind: string;
  readonly audience: string;
  readonly sources: readonly string[];
  readonly asOf: string;
  readonly confidence: string;
  /** The first word of the inventory's remark: ok, partial, wrong, unsafe … */
  readonly flag: string;
}

/** The day the inventory was read through. */
export const READ = '2026-11-21';
export const INDEX = join(PACKS, 'facts.index.json');
export const readIndex = (): readonly IndexedFact[] => readJson(INDEX) as unknown as readonly IndexedFact[];

/** First match wins. What Amazon's customers write in its forums is a report, whoever owns the host. */
const PUBLISHER_OF: readonly (readonly [RegExp, Publisher])[] = [
  [/\/(?:seller-)?forums?\/| forum$/, 'report'],
  [/(?:^|[/.])(?:about)?amazon\.[a-z.]+(?:[/: ]|$)|(?:^|[/.])audible\.|^itemID=|^AWS |^official /, 'amazon'],
  [/(?:^|[/.])google\.com/, 'google'],
  [/antiphishing\.jp/, 'council'],
  [/\bpolice\b|\.lg\.jp|(?:^|[/.])pref\.|\.go\.jp/, 'public-body'],
  [/netsecurity|\/\/news\.|verifythis\.com|digitaljournal\.com/, 'press'],
  [/(?:^|\/)github\b|^[\w./-]+#\d+/, 'developer'],
];

export const publisherOf = (source: string): Publisher =>
  PUBLISHER_OF.find(([pattern]) => pattern.test(source))?.[1] ?? 'report';

const ROW = /^F-[A-Z]\d+$/;

/** A row may rest on another row: then its sources count. */
const resolveSources = (row: IndexedFact, index: ReadonlyMap<string, IndexedFact>): readonly string[] =>
  row.sources.flatMap((source) => (ROW.test(source) ? (index.get(source)?.sources ?? []) : [source]));

const isDisputed = ({ confidence, flag }: IndexedFact): boolean => confidence === 'conflict' || flag === 'conflict';

const rowOf = (row: IndexedFact, index: ReadonlyMap<string, IndexedFact>): FactRow => {
  const sources = [...new Set(resolveSources(row, index))];
  const classes = new Set(sources.map(publisherOf));
  const publishers = PUBLISHERS.filter((publisher) => classes.has(publisher));
  return {
    id: row.id,
    publishers,
    count: sources.length,
    asOf: row.asOf,
    read: READ,
    ...(isDisputed(row) && { conflict: true as const }),
  };
};

/** The rows with these ids, as packs carry them. */
export const factRows = (index: readonly IndexedFact[], ids: ReadonlySet<string>): readonly FactRow[] => {
  const byId = new Map(index.map((row) => [row.id, row]));
  return index.filter((row) => ids.has(row.id)).map((row) => rowOf(row, byId));
};
