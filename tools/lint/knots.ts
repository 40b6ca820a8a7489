/** Circles in a graph of names. */

export type Links = ReadonlyMap<string, ReadonlySet<string>>;

export const linksOf = (pairs: readonly (readonly [from: string, to: string])[]): Links => {
  const links = new Map<string, Set<string>>();
  for (const [from, to] of pairs) links.set(from, (links.get(from) ?? new Set()).add(to));
  return links;
};

const nextTo = (links: Links, name: string): readonly string[] => [...(links.get(name) ?? [])].sort();

/** The shortest way from a name back to itself, without the names that are barred. */
export const circleThrough = (links: Links, start: string): readonly string[] | undefined => {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const next of nextTo(links, name)) {
      if (next === start) return [...wayTo(cameFrom, start, name), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      waiting.push(next);
    }
  }
  return undefined;
};

const wayTo = (cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] => {
  const way = [end];
  for (let name = end; name !== start;) way.unshift((name = cameFrom.get(name) ?? start));
  return way;
};

/** Everything a name leads to, itself only where a circle leads back. */
const reach = (links: Links, start: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [...nextTo(links, start)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...nextTo(links, name));
  }
  return found;
};

/** Names that all lead to one another. */
export interface Knot {
  readonly names: readonly string[];
  /** Its shortest circle, first and last name alike. */
  readonly circle: readonly string[];
}

const shortest = (circles: readonly (readonly string[])[]): readonly string[] =>
  [...circles].sort((a, b) => a.length - b.length)[0] ?? [];

export const knotsIn = (links: Links): readonly Knot[] => {
  const reached = new Map([...links.keys()].map((name) => [name, reach(links, name)]));
  const tied = [...reached].filter(([name, all]) => all.has(name)).map(([name]) => name);
  const knots = new Map<string, readonly string[]>();
  for (const name of tied.sort()) {
    const names = tied.filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name));
    knots.set(names.join(), names);
  }
  return [...knots.values()].map((names) => ({
    names,
    circle: shortest(names.map((name) => circleThrough(links, name) ?? [])),
  }));
};
