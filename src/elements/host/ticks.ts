/** Boxes the visitor ticked, by list; in memory only. */
export interface Ticks {
  readonly in: <Id extends string>(list: string) => ReadonlySet<Id>;
  readonly toggle: (list: string, id: string) => void;
  readonly clear: () => void;
}

const toggled = (all: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(all.has(id) ? [...all].filter((each) => each !== id) : [...all, id]);

const NONE: ReadonlySet<string> = new Set();

/** @param changed - called when a box was ticked or unticked */
export const makeTicks = (changed: () => void): Ticks => {
  const lists = new Map<string, ReadonlySet<string>>();
  const all = (list: string): ReadonlySet<string> => lists.get(list) ?? NONE;
  return {
    in: <Id extends string>(list: string) => all(list) as ReadonlySet<Id>,
    toggle: (list, id) => {
      lists.set(list, toggled(all(list), id));
      changed();
    },
    clear: () => lists.clear(),
  };
};
