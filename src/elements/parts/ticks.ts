import type { ReactiveControllerHost } from 'lit';

const boxes = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/** Boxes the visitor ticked on a widget, by list; in memory only. */
export const ticks = <Id extends string>(host: ReactiveControllerHost & object, list: string): { readonly all: ReadonlySet<Id>; readonly toggle: (id: Id) => void } => {
  const lists = boxes.get(host) ?? new Map<string, ReadonlySet<string>>();
  boxes.set(host, lists);
  const all = (lists.get(list) ?? new Set()) as ReadonlySet<Id>;
  return {
    all,
    toggle: (id) => {
      lists.set(list, new Set(all.has(id) ? [...all].filter((each) => each !== id) : [...all, id]));
      host.requestUpdate();
    },
  };
};

/** 「最初から」 unticks everything. */
export const clearTicks = (host: object): void => void boxes.delete(host);
