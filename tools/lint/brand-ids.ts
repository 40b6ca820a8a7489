import { BUILT_IN } from '../content/built-in.js';
import type { Flaw, Lint, SourceFile } from './lint.js';
import { lineOf, literalsOf } from './syntax.js';

/** The brand of a page that names none stands here, once. */
const DEFAULT = 'src/elements/host/default-brand.ts';

/** Ids of ours that only look like it. */
const ALLOWED: readonly (readonly [id: string, why: string])[] = [
  ['blames-amazon', 'a published code of the plan’s linter'],
  ['asks-amazon', 'a published code of the plan’s linter'],
];
/** Where publishers of facts are told apart; one of them is a brand as well. */
const PUBLISHERS = ['src/core/schema/pack.ts', 'src/elements/parts/source-line.ts'];

/** An id is letters, digits and hyphens; a sentence about a brand is none. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

const namesBrand = (text: string): boolean =>
  ID.test(text) && text.split(/[.-]/).some((part) => BUILT_IN.includes(part));

const isAllowed = (file: string, text: string): boolean =>
  file === DEFAULT || PUBLISHERS.includes(file) || ALLOWED.some(([id]) => id === text);

const flawsIn = (source: SourceFile): readonly Flaw[] =>
  literalsOf(source)
    .filter(({ text }) => namesBrand(text) && !isAllowed(source.file, text))
    .map(({ text, node }) => ({
      file: source.file,
      path: lineOf(node),
      found: `'${text}'`,
      write: `what the pack says in its place; the brand of a page that names none is DEFAULT_BRAND of ${DEFAULT}`,
    }));

export const brandIds: Lint = {
  name: 'brand ids',
  description:
    'No id of a built-in brand stands in the core or in an element: another brand’s pack would be wrong there.',
  check: ({ sources }) => sources.filter(({ file }) => /^src\/(?:core|elements)\//.test(file)).flatMap(flawsIn),
};
