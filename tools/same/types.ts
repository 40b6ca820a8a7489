/** What a snapshot of a built kit holds, and how two of them differ. */

/** One thing people or pages meet, in words: a line a fact, so that a difference can be read. */
export type Entries = Readonly<Record<string, string>>;

/** What was looked at. */
export const KINDS = ['judge', 'diagnose', 'lock', 'plan', 'rendered'] as const;
export type Kind = (typeof KINDS)[number];

/** The halves of a snapshot: what the core says, and what the widgets show. */
export type Half = 'core' | 'rendered';
export const KINDS_OF: Readonly<Record<Half, readonly Kind[]>> = {
  core: ['judge', 'diagnose', 'lock', 'plan'],
  rendered: ['rendered'],
};

/** Which stage kinds were seen, by widget and language. */
export interface Seen {
  readonly widget: string;
  readonly stages: number;
  readonly kinds: readonly string[];
  readonly missing: readonly string[];
}

export interface Snapshot {
  readonly commit: string;
  /** A snapshot of other inputs, or by another state of this tool, cannot be compared. */
  readonly inputs: string;
  readonly seen: readonly Seen[];
  readonly entries: Readonly<Record<Kind, Entries>>;
  /** What some keys mean to a reader; not compared. */
  readonly names: Entries;
}

/** How an entry differs. */
interface Change {
  readonly what: Kind;
  readonly key: string;
  /** The key in words, where there are any. */
  readonly name?: string | undefined;
}
export type Difference = Change &
  (
    | { readonly how: 'changed'; readonly before: string; readonly after: string }
    | { readonly how: 'missing'; readonly before: string }
    | { readonly how: 'new'; readonly after: string }
  );

/** A difference made on purpose. */
export interface Expected {
  readonly what: Kind;
  /** A regular expression over the entry's key, its name, or the lines that differ. */
  readonly match: string;
  readonly why: string;
}

/** A difference, and why it is as it should be. */
export interface Explained {
  readonly difference: Difference;
  readonly why: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly expected: readonly Explained[];
  /** Listed, and not there any more. */
  readonly idle: readonly Expected[];
}
