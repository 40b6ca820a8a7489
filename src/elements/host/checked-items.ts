/** Boxes the visitor ticked, by list; in memory only. */
export interface Ticks {
  readonly in: <Id extends string>(list: string) => ReadonlySet<Id>;
  readonly toggle: (list: string, id: string) => void;
}

/** A widget in one visit: `visit` is another object after a reset, and nothing is ticked in it. */
interface Visited {
  readonly visit: object;
  readonly draw: () => void;
}

type Lists = ReadonlyMap<string, ReadonlySet<string>>;

const ticked = new WeakMap<object, Lists>();
const NONE: ReadonlySet<string> = new Set();

const toggled = (all: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(all.has(id) ? [...all].filter((each) => each !== id) : [...all, id]);

export const ticksOf = (host: Visited): Ticks => {
  const all = (list: string): ReadonlySet<string> => ticked.get(host.visit)?.get(list) ?? NONE;
  return {
    in: <Id extends string>(list: string) => all(list) as ReadonlySet<Id>,
    toggle: (list, id) => {
      ticked.set(host.visit, new Map([...(ticked.get(host.visit) ?? []), [list, toggled(all(list), id)]]));
      host.draw();
    },
  };
};
