/** What `npm run lint` says beside its complaints: which items rest on facts that were read too long ago. No failure. */
import { oldFrom } from '../../src/core/base/stale.js';
import type { Authored } from './content.js';
import { READ } from './facts.js';

/** Screen labels, thresholds, deadlines, waiting times, routes, domains: what drifts. */
const DRIFTING: readonly ((item: Authored) => boolean)[] = [
  ({ noun, value }) => noun === 'remedies' && value['drifts'] === true,
  ({ noun }) => noun === 'contacts' || noun === 'brands',
  ({ noun, value }) => noun === 'references' && (value['kind'] === 'metric' || value['freshDays'] !== undefined),
  ({ noun, value }) => noun === 'locks' && /"(?:wait|drifts|lookUp)":/.test(JSON.stringify(value)),
];
const drifts = (item: Authored): boolean => DRIFTING.some((holds) => holds(item));

/** All rows of the inventory were read on one day. */
export const staleContent = (items: readonly Authored[], today: string): readonly string[] => {
  const files = items.filter(drifts).map(({ file }) => file);
  const from = oldFrom(READ);
  return from <= today
    ? [
        `${files.length} items rest on facts read on ${READ}, over 180 days ago. Read their sources again:`,
        ...files.map((file) => `  ${file}`),
      ]
    : [`${files.length} items may drift; their sources were read on ${READ} and are to be read again from ${from}`];
};
