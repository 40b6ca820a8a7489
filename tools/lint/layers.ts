import { tagOf } from './folders.js';
import { importsOf, resolveTarget, type Import, type ImportKind } from './imports.js';
import type { Flaw, Lint, SourceFile } from './lint.js';

interface Rule {
  /** The importing module; first match wins. */
  readonly from: RegExp;
  readonly why: string;
  readonly may: readonly { readonly to: RegExp; readonly how: readonly ImportKind[] }[];
}

const ANY: readonly ImportKind[] = ['type', 'static', 'lazy'];
const LATER: readonly ImportKind[] = ['type', 'lazy'];
const TYPE: readonly ImportKind[] = ['type'];

/** What all elements may read; packs come through the host's catalogue. */
const ELEMENTS_READ: Rule['may'] = [
  { to: /^src\/locales\//, how: ANY },
  { to: /^src\/(?:core\/schema|entries)\//, how: TYPE },
  { to: /^src\/core\//, how: ANY },
  { to: /^(?:lit|@lit\/context)(?:\/|$)/, how: ANY },
  { to: /^jsqr$/, how: LATER },
];

export const RULES: readonly Rule[] = [
  {
    from: /^src\/packs\//,
    why: 'packs import nothing but types',
    may: [
      { to: /^src\/core\//, how: TYPE },
      { to: /^zod\/mini$/, how: TYPE },
    ],
  },
  {
    from: /^src\/locales\//,
    why: 'locales know themselves, and load the packs in their words when they are needed',
    may: [
      { to: /^src\/locales\//, how: ANY },
      { to: /^src\/packs\//, how: LATER },
      { to: /^src\/core\/base\/locale\.js$/, how: ANY },
      { to: /^src\/core\//, how: TYPE },
    ],
  },
  {
    from: /^src\/core\/base\//,
    why: 'the base knows nothing but itself',
    may: [{ to: /^src\/core\/base\//, how: ANY }],
  },
  {
    from: /^src\/core\/schema\//,
    why: 'the schema knows zod, itself and the base',
    may: [{ to: /^src\/core\/(?:schema|base)\/|^zod\/mini$/, how: ANY }],
  },
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
    from: /^src\/elements\/directory\.ts$/,
    why: 'the directory knows tags and how to load them, nothing else',
    may: [
      { to: /^src\/elements\/define-once\.js$/, how: ANY },
      { to: /^src\/(?:elements|embed)\//, how: LATER },
    ],
  },
  {
    from: /^src\/elements\/host\//,
    why: 'the host loads the packs when they are needed',
    may: [
      { to: /^src\/packs\/folded\/start\./, how: ANY },
      { to: /^src\/packs\//, how: LATER },
      { to: /^src\/entries\//, how: ANY },
      { to: /^budoux$/, how: ANY },
      { to: /^src\/elements\//, how: ANY },
      ...ELEMENTS_READ,
    ],
  },
  {
    from: /^src\/elements\//,
    why: 'elements know the core and the words, and packs only through the host',
    may: [{ to: /^src\/elements\//, how: ANY }, ...ELEMENTS_READ],
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

const allows = (rule: Rule, kind: ImportKind, to: string): boolean => {
  const entry = rule.may.find((each) => each.to.test(to));
  return entry !== undefined && entry.how.includes(kind);
};

const isDirectory = (file: string): boolean => file === 'src/elements/directory.ts';

/** A widget is opened by its tag; what all share knows none. */
const reachesIntoWidget = (file: string, to: string): boolean => {
  const tag = tagOf(to);
  return file.startsWith('src/elements/') && !isDirectory(file) && tag !== undefined && tag !== tagOf(file);
};

const flawOf = (file: string, { kind, target }: Import): readonly Flaw[] => {
  const rule = RULES.find((each) => each.from.test(file));
  const to = resolveTarget(file, target);
  const flaw = (found: string, write: string): readonly Flaw[] => [{ file, path: `import of ${target}`, found, write }];
  if (!rule) return [{ file, path: '', found: 'a folder without a rule', write: 'its rule in tools/lint/layers.ts' }];
  if (!allows(rule, kind, to)) return flaw(`a ${kind} import of ${to}`, `nothing of the kind: ${rule.why}`);
  return reachesIntoWidget(file, to)
    ? flaw(`a ${kind} import out of the folder of <${tagOf(to)}>`, 'its tag, and ask src/elements/directory.ts')
    : [];
};

const checkFile = ({ file, text }: SourceFile): readonly Flaw[] =>
  importsOf(text).flatMap((each) => flawOf(file, each));

export const layers: Lint = {
  name: 'layers',
  description: 'Who may import whom; see CONTRIBUTING. Nothing runs back, and nothing of src reads tools or the demo.',
  check: ({ sources }) => sources.flatMap(checkFile),
};
