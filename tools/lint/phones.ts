import type { Flaw, Lint } from './lint.js';
import { shownLeaves, leavesOf } from './lint.js';

/** Public help lines; everything else drifts, and fakes live on it. */
const PUBLIC = /#9110|(?<!\d)188(?!\d)|(?<!\d)110(?!\d)/g;
const NUMBER = /(?:\+81|(?<!\d)0)[-\s()]*\d{1,4}[-\s()]*\d{1,4}[-\s()]*\d{3,4}(?!\d)|(?<!\d)1-8\d\d-\d{3}-\d{4}/;

const fold = (text: string): string => text.normalize('NFKC').replace(/[‐‑‒–—―−ー]/g, '-');

export const telephoneIn = (text: string): string | undefined => NUMBER.exec(fold(text).replace(PUBLIC, ''))?.[0];

const flaw = (file: string, path: string, found: string | undefined): readonly Flaw[] =>
  found === undefined
    ? []
    : [{ file, path, found, write: 'the route to it instead; only #9110, 188 and 110 are shown' }];

const telLink = (text: string): string | undefined =>
  /^tel:/.test(text) && !/^tel:(?:#9110|188|110)$/.test(text) ? text : undefined;

export const phones: Lint = {
  name: 'phones',
  description: 'No telephone number of a company is shown.',
  check: ({ items }) =>
    items.flatMap((item) => [
      ...shownLeaves(item).flatMap(({ path, text }) => flaw(item.file, path, telephoneIn(text))),
      ...leavesOf(item.value)
        .filter(({ keys }) => keys.at(-1) === 'link')
        .flatMap(({ path, text }) => flaw(item.file, path, telLink(text))),
    ]),
};
