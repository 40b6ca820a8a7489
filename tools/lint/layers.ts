import { posix } from 'node:path';
import type { Flaw, Lint, SourceFile } from './lint.js';

export type ImportKind = 'type' | 'static' | 'lazy';
export interface Import {
  readonly kind: ImportKind;
  readonly target: string;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]/g;
const TYPE_QUERY = /\btypeof\s+import\($/;

const lazyKind = (text: string, index: number): ImportKind =>
  TYPE_QUERY.test(text.slice(Math.max(0, index - 20), index + 'import('.length)) ? 'type' : 'lazy';

/** What a module imports, and how. */
export const importsOf = (text: string): readonly Import[] => [
  ...[...text.matchAll(STATEMENT)].map((match): Import => ({
    kind: match[1] ? 'type' : 'static',
    target: match[2] ?? match[3] ?? '',
  })),
  ...[...text.matchAll(LAZY)].map((match): Import => ({ kind: lazyKind(text, match.index), target: match[1] ?? '' })),
];

interface Rule {
  /** The importing module; first match wins. */
  readonly from: RegExp;
  readonly why: string;
  readonly may: readonly { readonly to: RegExp; readonly how: readonly ImportKind[] }[];
}

const ANY: readonly ImportKind[] = ['type', 'static', 'lazy'];
const LATER: readonly ImportKind[] = ['type', 'lazy'];
const TYPE: readonly ImportKind[] = ['type'];

export const RULES: readonly Rule[] = [
  { from: /^src\/packs\//, why: 'packs import nothing but types', may: [{ to: /^src\/core\//, how: TYPE }, { to: /^zod\/mini$/, how: TYPE }] },
  {
    from: /^src\/locales\//,
    why: 'locales know themselves, and load the packs in their words when they are needed',
    may: [
      { to: /^src\/locales\//, how: ANY },
      { to: /^src\/packs\/folded\//, how: LATER },
      { to: /^src\/core\/base\/locale\.js$/, how: ANY },
      { to: /^src\/core\//, how: TYPE },
    ],
  },
  { from: /^src\/core\/base\//, why: 'the base knows nothing but itself', may: [{ to: /^src\/core\/base\//, how: ANY }] },
  { from: /^src\/core\/schema\//, why: 'the schema knows zod, itself and the base', may: [{ to: /^src\/core\/(?:schema|base)\/|^zod\/mini$/, how: ANY }] },
  {
    from: /^src\/core\//,
    why: 'the core knows only itself, the schema as types, and parsers by import()',
    may: [
      { to: /^src\/core\/schema\//, how: TYPE },
      { to: /^src\/core\//, how: ANY },
      { to: /^(?:postal-mime|tldts-icann)$/, how: LATER },
    ],
  },
  {
    from: /^src\/entries\//,
    why: 'entries join core and packs',
    may: [{ to: /^src\/(?:core|packs|locales|entries)\//, how: ANY }],
  },
  {
    from: /^src\/elements\/host\//,
    why: 'the host loads the packs when they are needed',
    may: [
      { to: /^src\/elements\//, how: ANY },
      { to: /^src\/packs\/folded\/start\./, how: ANY },
      { to: /^src\/core\/schema\//, how: TYPE },
      { to: /^src\/core\//, how: ANY },
      { to: /^src\/locales\//, how: ANY },
      { to: /^src\/packs\//, how: LATER },
      { to: /^src\/entries\//, how: ANY },
      { to: /^(?:lit|@lit\/context|budoux)(?:\/|$)/, how: ANY },
    ],
  },
  {
    from: /^src\/elements\//,
    why: 'elements know the core and the words, and packs only through the host',
    may: [
      { to: /^src\/(?:elements|locales)\//, how: ANY },
      { to: /^src\/(?:core\/schema|entries)\//, how: TYPE },
      { to: /^src\/core\//, how: ANY },
      { to: /^(?:lit|@lit\/context)(?:\/|$)/, how: ANY },
      { to: /^jsqr$/, how: LATER },
    ],
  },
  {
    from: /^src\/embed\//,
    why: 'embed registers elements',
    may: [{ to: /^src\/(?:elements|packs|embed)\//, how: ANY }],
  },
  {
    from: /^src\/index\.ts$/,
    why: 'the index gives classes and types',
    may: [
      { to: /^src\/elements\//, how: ANY },
      { to: /^src\/core\//, how: TYPE },
    ],
  },
];

const resolveTarget = (file: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(file), target) : target;

const allows = (rule: Rule, kind: ImportKind, to: string): boolean => {
  const entry = rule.may.find((each) => each.to.test(to));
  return entry !== undefined && entry.how.includes(kind);
};

const flawOf = (file: string, { kind, target }: Import): readonly Flaw[] => {
  const rule = RULES.find((each) => each.from.test(file));
  const to = resolveTarget(file, target);
  if (!rule)
    return [{ file, path: '', found: 'a folder without a rule', write: 'the folder’s rule in tools/lint/layers.ts' }];
  return allows(rule, kind, to)
    ? []
    : [
        {
          file,
          path: `import of ${target}`,
          found: `a ${kind} import of ${to}`,
          write: `nothing of the kind: ${rule.why}`,
        },
      ];
};

const checkFile = ({ file, text }: SourceFile): readonly Flaw[] =>
  importsOf(text).flatMap((each) => flawOf(file, each));

export const layers: Lint = {
  name: 'layers',
  description: 'Who may import whom; see CONTRIBUTING. Nothing runs back.',
  check: ({ sources }) => sources.flatMap(checkFile),
};
