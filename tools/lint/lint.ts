import type { Authored, Json, JsonObject } from '../content/content.js';
import type { IndexedFact } from '../content/facts.js';

/** One thing that is wrong, said so that its author can mend it at once. */
export interface Flaw {
  readonly file: string;
  /** Where in the file: a JSON pointer, or a line. */
  readonly path: string;
  readonly found: string;
  readonly write: string;
}

export interface SourceFile {
  /** As seen from the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Everything a lint may look at. */
export interface Project {
  readonly items: readonly Authored[];
  readonly facts: readonly IndexedFact[];
  /** The modules of src, without those that are folded. */
  readonly sources: readonly SourceFile[];
  /** The modules of tools, tests and demo, and configuration. */
  readonly others: readonly SourceFile[];
  readonly papers: readonly SourceFile[];
  /** Every file and folder there is, as seen from the repository. */
  readonly paths: ReadonlySet<string>;
  /** The names of package.json's scripts. */
  readonly scripts: ReadonlySet<string>;
}

/** For tests, which fill in what they are about. */
export const EMPTY: Project = {
  items: [],
  facts: [],
  sources: [],
  others: [],
  papers: [],
  paths: new Set(),
  scripts: new Set(),
};

export interface Lint {
  readonly name: string;
  readonly description: string;
  readonly check: (project: Project) => readonly Flaw[];
}

export interface Leaf {
  readonly path: string;
  readonly keys: readonly string[];
  readonly text: string;
}

/** Every string of a value with the way to it. */
export const leavesOf = (value: Json | undefined, keys: readonly string[] = []): readonly Leaf[] => {
  if (typeof value === 'string') return [{ path: `/${keys.join('/')}`, keys, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as JsonObject).flatMap(([key, each]) => leavesOf(each, [...keys, key]));
};

/** Written for tests, for matching or for authors: no visitor reads these. */
const UNSEEN = new Set([
  '$schema',
  'examples',
  'phrases',
  'variants',
  'priorReason',
  'reason',
  'sources',
  'answers',
  'when',
  'askIf',
  'names',
  'addressNames',
  'speaksAs',
  'domains',
]);
/** Ids and choices, not words. */
const IS_WORDS = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The words of an item that a visitor reads as ours; the title of a `message` quotes a screen. */
export const shownLeaves = ({ value }: Authored): readonly Leaf[] =>
  leavesOf(value).filter(
    ({ path, keys, text }) =>
      IS_WORDS.test(text) &&
      !keys.some((key) => UNSEEN.has(key)) &&
      !(value['kind'] === 'message' && path === '/text/title'),
  );

/** Labels of other people's screens stand in 「」 and read as they read there. */
export const withoutLabels = (text: string): string => text.replace(/「[^「」]*」/g, '「」');
