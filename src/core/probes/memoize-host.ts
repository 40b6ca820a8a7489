import type { Brand } from '../schema/brand.js';

type Find = (host: string, brands: readonly Brand[]) => Brand | undefined;

/** More hosts than a mail has. */
const MOST = 1000;

/** Several probes ask the same of the same hosts, and of all brands each time. */
export const memoizeHost = (find: Find): Find => {
  const known = new WeakMap<readonly Brand[], Map<string, Brand | undefined>>();
  return (host, brands) => {
    const answers = known.get(brands) ?? new Map<string, Brand | undefined>();
    known.set(brands, answers);
    if (answers.has(host)) return answers.get(host);
    if (answers.size >= MOST) answers.clear();
    const brand = find(host, brands);
    answers.set(host, brand);
    return brand;
  };
};
