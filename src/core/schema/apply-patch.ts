import type { Noun, Pack } from './pack.js';
import type { Problem } from '../base/types.js';

interface Item {
  readonly id: string;
  readonly protected?: boolean | undefined;
  readonly remove?: true;
  readonly text?: Readonly<Record<string, string>>;
  readonly sources?: readonly string[];
  /** The part a built-in item plays stays with it, whatever its owner writes. */
  readonly role?: string | undefined;
}
/** A patch the schema has passed. */
export type Patch = Partial<Readonly<Record<Noun, readonly Item[]>>> & Pick<Pack, 'ui' | 'cta'>;

/** The lists of a pack. */
export const NOUN_LISTS = [
  'brands',
  'causes',
  'questions',
  'signals',
  'locks',
  'remedies',
  'contacts',
  'references',
] as const satisfies readonly Noun[];

/** New words go over the old ones; a whole item replaces the old one. */
const merged = (old: Item | undefined, patch: Item): Item =>
  old && Object.keys(patch).every((key) => key === 'id' || key === 'text')
    ? { ...old, text: { ...old.text, ...patch.text } }
    : { sources: [], ...(old?.role && { role: old.role }), ...patch };

const patchList = (base: readonly Item[], patches: readonly Item[]): readonly Item[] => {
  const removed = new Set(patches.filter(({ remove }) => remove).map(({ id }) => id));
  const changes = new Map(patches.filter(({ remove }) => !remove).map((patch) => [patch.id, patch]));
  const kept = base
    .filter((item) => item.protected || !removed.has(item.id))
    .map((item) => (changes.has(item.id) ? merged(item, changes.get(item.id)!) : item));
  const known = new Set(base.map(({ id }) => id));
  return [
    ...kept,
    ...[...changes.values()].filter(({ id }) => !known.has(id)).map((patch) => merged(undefined, patch)),
  ];
};

/** Applies a checked patch, item by item, merged by id. What it brings is named in `added`. */
export const applyPatch = (
  base: Pack,
  patch: Patch,
  problems: readonly Problem[],
): { pack: Pack; problems: readonly Problem[] } => {
  const lists = Object.fromEntries(
    NOUN_LISTS.filter((noun) => patch[noun]).map((noun) => [
      noun,
      patchList(base[noun] as readonly Item[], patch[noun] ?? []),
    ]),
  );
  const added = NOUN_LISTS.flatMap((noun) => (patch[noun] ?? []).filter(({ remove }) => !remove).map(({ id }) => id));
  const pack = {
    ...base,
    ...lists,
    ...(patch.ui && { ui: { ...base.ui, ...patch.ui } }),
    ...(patch.cta && { cta: patch.cta }),
    added: [...(base.added ?? []), ...added],
  } as Pack;
  return { pack, problems };
};
