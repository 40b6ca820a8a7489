/** What a whole pack says otherwise than the built-in one, as a patch: what is equal is ours, what differs has to pass as any patch. */
import { NOUN_LISTS } from './apply-patch.js';
import type { Noun, Pack } from './pack.js';

type Values = Readonly<Record<string, unknown>>;

type Item = { readonly id: string };

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (item: unknown): string => (isRecord(item) && typeof item['id'] === 'string' ? item['id'] : '');

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), b as Values];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame((a as Values)[key], others[key]))
  );
};

const changed = (now: Values, before: Values = {}): Values =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => !isSame(value, before[key])));

/** Where only words are new the item stays what it is, also a protected one. */
const changeOf = (item: unknown, before: Item | undefined): unknown => {
  const [now, old] = [item, before].map((each) => (isRecord(each) ? each['text'] : undefined));
  if (!isRecord(item) || !isRecord(now) || !isRecord(old)) return item;
  const words = changed(now, old);
  return isSame({ ...item, text: 0 }, { ...before, text: 0 }) ? { id: item['id'], text: words } : item;
};

/** A patch's list, and where each of its items stands in the pack; what is gone from there, by its name. */
interface Changes {
  readonly items: unknown;
  readonly places: readonly (string | number)[];
}

const changesOf = (noun: Noun, base: readonly Item[], list: unknown = []): Changes => {
  if (!Array.isArray(list)) return { items: list, places: [] };
  const known = new Map(base.map((item) => [item.id, item]));
  const kept = new Set(list.map(idOf));
  const here = [...list.entries()];
  // Other brands come by a file of their own: a pack that was made without it takes none of them out.
  const gone = noun === 'brands' ? [] : [...known.keys()].filter((id) => !kept.has(id));
  const others = here.filter(([, item]) => !isSame(item, known.get(idOf(item))));
  return {
    items: [
      ...others.map(([, item]) => changeOf(item, known.get(idOf(item)))),
      ...gone.map((id) => ({ id, remove: true })),
    ],
    places: [...others.map(([at]) => at), ...gone],
  };
};

/** The patch, and what turns a path in it into one in the pack. */
export interface PatchFrom {
  readonly patch: Values;
  readonly inPack: (path: string) => string;
}

/** What stands in a pack and in no patch: what it is about, our sources, and what was counted as added. */
const NOT_PATCHED: ReadonlySet<string> = new Set(['brand', 'locale', 'facts', 'added', 'japanese']);

/** Words an owner replaced; none is no change. */
const wordsFrom = (base: Pack, ui: unknown): readonly (readonly [string, unknown])[] => {
  const words = isRecord(ui) ? changed(ui, base.ui) : ui;
  return words === undefined || (isRecord(words) && Object.keys(words).length === 0) ? [] : [['ui', words]];
};

/** What `whole` changes over `base`. Keys nobody knows are handed on, for the schema to complain of. */
export const patchFrom = (base: Pack, { ui, ...whole }: Pack): PatchFrom => {
  const lists = new Map<string, Changes>(NOUN_LISTS.map((noun) => [noun, changesOf(noun, base[noun], whole[noun])]));
  const changes = [...lists].map(([noun, { items }]) => [noun, items] as const);
  const others = Object.entries(whole).filter(([key]) => !lists.has(key) && !NOT_PATCHED.has(key));
  const placeOf = (noun: string, at: string): string | number => lists.get(noun)?.places[Number(at)] ?? at;
  return {
    patch: Object.fromEntries([
      ...changes.filter(([, items]) => !Array.isArray(items) || items.length > 0),
      ...wordsFrom(base, ui),
      ...others,
    ]),
    inPack: (path) => path.replace(/^\/(\w+)\/(\d+)/, (_, noun: string, at: string) => `/${noun}/${placeOf(noun, at)}`),
  };
};
