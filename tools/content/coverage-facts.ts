/** Prints what became of every row of the fact inventory: `npm run coverage -- facts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKS, readItems, readJson, sourcesOf, type Authored } from './content.js';
import { readIndex, type IndexedFact } from './facts.js';
import { hasInventory, indexIsFresh } from './index-facts.js';

const LEFT_OUT_KINDS = ['unsafe', 'wrong', 'outdated', 'duplicate', 'not-shown'] as const;
export interface LeftOut {
  readonly kind: (typeof LEFT_OUT_KINDS)[number];
  readonly reason: string;
}
type LeftOutById = Readonly<Record<string, LeftOut>>;

export type Fate = { readonly id: string } & (
  | { readonly kind: 'placed'; readonly where: readonly string[] }
  | { readonly kind: 'left out'; readonly why: LeftOut }
  | { readonly kind: 'not yet' }
);

const LEFT_OUT = join(PACKS, 'left-out.json');
export const readLeftOut = (): LeftOutById =>
  existsSync(LEFT_OUT) ? (readJson(LEFT_OUT) as unknown as LeftOutById) : {};

const placesOf = (items: readonly Authored[]): ReadonlyMap<string, readonly string[]> => {
  const pairs = items.flatMap((item) =>
    [...new Set(sourcesOf(item.value))].map((row) => [row, `${item.noun}/${item.id}`] as const),
  );
  return new Map(pairs.map(([row]) => [row, pairs.filter(([other]) => other === row).map(([, place]) => place)]));
};

const fateOf = (id: string, where: readonly string[] | undefined, why: LeftOut | undefined): Fate =>
  where ? { id, kind: 'placed', where } : why ? { id, kind: 'left out', why } : { id, kind: 'not yet' };

export const fates = (
  index: readonly IndexedFact[],
  items: readonly Authored[],
  leftOut: LeftOutById,
): readonly Fate[] => {
  const places = placesOf(items);
  return index.map(({ id }) => fateOf(id, places.get(id), leftOut[id]));
};

/** A row cannot be both, and a reason must be one we know. */
export const contradictions = (all: readonly Fate[], leftOut: LeftOutById): readonly string[] => [
  ...all
    .filter((fate) => fate.kind === 'placed' && leftOut[fate.id])
    .map(({ id }) => `${id} is placed and stands in left-out.json: take it out of one`),
  ...Object.keys(leftOut)
    .filter((id) => !all.some((fate) => fate.id === id))
    .map((id) => `${id} in left-out.json is no row of the index`),
  ...Object.entries(leftOut)
    .filter(([, { kind, reason }]) => !LEFT_OUT_KINDS.includes(kind) || !reason)
    .map(([id]) => `${id} in left-out.json needs a kind (${LEFT_OUT_KINDS.join(', ')}) and a reason`),
];

/** Section 2.12 of the inventory is about another brand, which has no pack yet. */
const WAITS = /^F-K\d+$/;
/** From here on nothing is left for later but what waits for that brand. */
export const forgotten = (all: readonly Fate[]): readonly string[] =>
  all.flatMap(({ id, kind }) =>
    kind === 'not yet' && !WAITS.test(id)
      ? [`${id} is neither placed nor left out: place it, or say in left-out.json why not`]
      : [],
  );

const say = (fate: Fate): string => {
  switch (fate.kind) {
    case 'placed':
      return `${fate.id}\tplaced\t${fate.where.join(' ')}`;
    case 'left out':
      return `${fate.id}\tleft out\t${fate.why.kind}: ${fate.why.reason}`;
    case 'not yet':
      return `${fate.id}\tnot yet`;
    default:
      return fate satisfies never;
  }
};

const main = (): void => {
  const leftOut = readLeftOut();
  const all = fates(readIndex(), readItems(), leftOut);
  const faults = [...contradictions(all, leftOut), ...forgotten(all)];
  const count = (kind: Fate['kind']): number => all.filter((fate) => fate.kind === kind).length;
  console.log([...all.map(say), ...faults].join('\n'));
  console.log(
    hasInventory()
      ? indexIsFresh()
        ? 'The index says what the inventory says.'
        : 'The index is stale: npm run generate -- facts'
      : 'The inventory is not here; the committed index stands.',
  );
  console.log(
    `${all.length} rows: ${count('placed')} placed, ${count('left out')} left out, ${count('not yet')} not yet`,
  );
  if (faults.length > 0 || !indexIsFresh()) process.exitCode = 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
