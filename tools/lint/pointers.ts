import { posix } from 'node:path';
import type { Flaw, Lint, Project, SourceFile } from './lint.js';
import { commentsOf } from './syntax.js';

/** What a path in a sentence may begin with, and the folders it may be meant from. */
const ROOTS =
  'src|tools|test|docs|demo|core|elements|embed|entries|packs|locales|decisions|examples|integrations|bench';
const BASES = ['', 'src/', 'docs/'];
const PATH = new RegExp(`(?<![\\w./@:-])(?:${ROOTS})/[\\w./*<>{},…$-]*[\\w*>}-]`, 'g');
/** A file by the end of its path, as sentences name one: `stage.ts`, `host/stage.ts`. */
const NAMED = /`((?:[\w-]+\/)*[\w-][\w.-]*\.(?:ts|mjs))`/g;
const LINK = /\]\(([^)#:\s]+)(?:#[^)]*)?\)/g;
const SCRIPT = /\bnpm run (?:-s )?([a-z][\w:-]*)/g;
/** From here on a path stands for many: `src/packs/<noun>/`. */
const OPEN = /[*<{…$]/;

/** Written by the build or by a run; not there in a fresh copy. */
const MADE = /^(?:src\/)?(?:packs\/folded|locales\/_template)/;

const closed = (path: string): string => {
  const at = path.search(OPEN);
  return (at < 0 ? path : path.slice(0, path.lastIndexOf('/', at))).replace(/\/$/, '');
};

/** `docs/decisions/0007` and `core/judge/judge` are short for a file, and modules write `.js` for a `.ts`. */
const stemsOf = (path: string): readonly string[] => [path, path.replace(/\.js$/, '.ts')];

const leads = (path: string, { paths, stems }: Places): boolean =>
  stemsOf(path).some((each) => paths.has(each) || stems.has(each));

interface Places {
  readonly paths: ReadonlySet<string>;
  /** File name → its paths. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Without what follows the number or the dot. */
  readonly stems: ReadonlySet<string>;
}

const byName = (paths: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const named = new Map<string, string[]>();
  for (const path of paths) named.set(posix.basename(path), [...(named.get(posix.basename(path)) ?? []), path]);
  return named;
};

const isNamed = (file: string, { named }: Places): boolean =>
  (named.get(posix.basename(file)) ?? []).some((path) => `/${path}`.endsWith(`/${file}`));

const placesOf = ({ paths }: Project): Places => ({
  paths,
  named: byName(paths),
  stems: new Set([...paths].map((path) => path.replace(/(?<=\/\d{4})-[^/]*$|\.[^/]*$/, ''))),
});

interface Text {
  readonly text: string;
  readonly path: string;
}

const flaw = (file: string, path: string, found: string, write: string): Flaw => ({ file, path, found, write });

const pathFlaws = (file: string, { text, path }: Text, places: Places): readonly Flaw[] =>
  [...text.matchAll(PATH)]
    .map(([found]) => closed(found))
    .filter((found) => found.includes('/') && !MADE.test(found))
    .filter((found) => !BASES.some((base) => leads(`${base}${found}`, places)))
    .map((found) => flaw(file, path, found, 'where that stands now: no file or folder has this name'));

const nameFlaws = (file: string, { text, path }: Text, places: Places): readonly Flaw[] =>
  [...text.matchAll(NAMED)]
    .map(([, name = '']) => name)
    .filter((name) => !isNamed(name, places) && !text.match(PATH)?.includes(name))
    .map((name) => flaw(file, path, name, 'where that stands now: no file has this name'));

const scriptFlaws = (file: string, { text, path }: Text, scripts: ReadonlySet<string>): readonly Flaw[] =>
  [...text.matchAll(SCRIPT)]
    .filter(([, name = '']) => !scripts.has(name))
    .map(([found]) => flaw(file, path, found, 'a script of package.json'));

const linkFlaws = ({ file, text }: SourceFile, places: Places): readonly Flaw[] =>
  [...text.matchAll(LINK)]
    .map(([, target = '']) => posix.join(posix.dirname(file), target).replace(/\/$/, ''))
    .filter((target) => !places.paths.has(target))
    .map((target) => flaw(file, 'link', target, 'where that stands now: no file or folder has this name'));

const commentTexts = (source: SourceFile): readonly Text[] =>
  commentsOf(source).map(({ text, line }) => ({ text, path: `line ${line}` }));

const lineTexts = ({ text }: SourceFile): readonly Text[] =>
  text.split('\n').map((line, at) => ({ text: line, path: `line ${at + 1}` }));

const checkTexts = (file: string, texts: readonly Text[], places: Places, scripts: ReadonlySet<string>) =>
  texts.flatMap((text) => [
    ...pathFlaws(file, text, places),
    ...nameFlaws(file, text, places),
    ...scriptFlaws(file, text, scripts),
  ]);

/** What happened is told in the words of its day. */
const isHistory = ({ file }: SourceFile): boolean => file === 'CHANGELOG.md';

export const pointers: Lint = {
  name: 'pointers',
  description: 'What a comment or a paper points to is there: a file, a folder, a script.',
  check: (project) => {
    const { sources, others, papers, scripts } = project;
    const places = placesOf(project);
    const told = papers.filter((paper) => !isHistory(paper));
    return [
      ...[...sources, ...others].flatMap((each) => checkTexts(each.file, commentTexts(each), places, scripts)),
      ...told.flatMap((paper) => [
        ...checkTexts(paper.file, lineTexts(paper), places, scripts),
        ...linkFlaws(paper, places),
      ]),
    ];
  },
};
