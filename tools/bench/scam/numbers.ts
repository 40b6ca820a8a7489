export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Wilson's 95 % interval: honest for few cases and for rates near 0 and 1. */
export const wilson = (hits: number, n: number): Interval => {
  if (n === 0) return { low: 0, high: 1 };
  const rate = hits / n;
  const middle = (rate + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const reach = (Z / (1 + (Z * Z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (Z * Z) / (4 * n * n));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
};

export const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`;
export const rateOf = (hits: number, n: number): string => (n === 0 ? '–' : percent(hits / n));
export const intervalOf = (hits: number, n: number): string => {
  const { low, high } = wilson(hits, n);
  return n === 0 ? '–' : `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`;
};

/** A fold of a campaign that stays the same whatever else is in the corpus (FNV-1a). */
export const foldOf = (campaign: string, folds: number): number =>
  [...campaign].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261) %
  folds;

export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
};

/** Markdown that lines up on a terminal, too. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  return [
    line(head),
    line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`))),
    ...rows.map(line),
  ].join('\n');
};
