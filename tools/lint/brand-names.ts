import { findNames } from '../../src/core/text/find-phrase.js';
import { foldText } from '../../src/core/text/fold-text.js';
import { skeleton } from '../../src/core/text/letters.js';
import type { Authored, Json, JsonObject } from '../content/content.js';
import type { Flaw, Lint } from './lint.js';

const listOf = (value: Json | undefined): readonly string[] => (value ?? []) as readonly string[];

const nameOf = ({ value }: Authored): string => ((value['text'] as JsonObject | undefined)?.['name'] ?? '') as string;

const isNamed = (text: string, name: string): boolean =>
  findNames({ id: '', text, said: foldText(text), looks: skeleton(text) }, name).length > 0;

const isWhole = (text: string, name: string): boolean => skeleton(text).folded === skeleton(name).folded;

/** As the judge looks for a brand: its names anywhere, its whole names alone. */
const isFound = (text: string, { names, wholeNames }: JsonObject): boolean =>
  listOf(names).some((name) => isNamed(text, name)) || listOf(wholeNames).some((name) => isWhole(text, name));

const flawOf = (brand: Authored): readonly Flaw[] => {
  const name = nameOf(brand);
  if (name === '' || isFound(name, brand.value)) return [];
  return [
    {
      file: brand.file,
      path: '/names',
      found: `nothing that finds its own name, 「${name}」`,
      write: `"${name}" into names, or into wholeNames where other words contain it`,
    },
  ];
};

export const brandNames: Lint = {
  name: 'brand names',
  description: 'A message that calls a brand by the name we show is taken for its message.',
  check: ({ items }) => items.filter(({ noun }) => noun === 'brands').flatMap(flawOf),
};
