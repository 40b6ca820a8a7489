import type { FactRowId, PlanItemId } from '../base/id.js';
import type { Locale } from '../base/locale.js';
import type { Problem, ProblemCode } from '../base/types.js';

const LANGUAGES = ['ja', 'en'] as const satisfies readonly Locale[];
/** A language that plans are read in: what the kit speaks and what Amazon is written to may be two. */
export type Language = (typeof LANGUAGES)[number];
export const isRead = (language: Locale): language is Language => LANGUAGES.some((each) => each === language);
/** Expressions for the same thing in each language. */
export type Words = Readonly<Record<Language, RegExp>>;
/** From and to, in the text of one item. */
export type Stretch = readonly [start: number, end: number];

/** What a rule may look at: one item's draft, and the whole it belongs to. */
export interface Draft {
  readonly item: PlanItemId;
  readonly text: string;
  readonly language: Language;
  /** Every answer by its item, in the order of the template. */
  readonly all: ReadonlyMap<PlanItemId, string>;
  /** The examples shown beside the items. */
  readonly examples: readonly string[];
}

/** The stretches of a draft that a rule is about; none where it holds. */
export type Find = (draft: Draft) => readonly Stretch[];

/** One thing that makes a plan be refused or a person be exposed. A new rule is one more row. */
export interface PlanRule {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  /** Rows of the facts that say why. */
  readonly sources: readonly FactRowId[];
  /** Only for these items. Left out: all. */
  readonly items?: readonly PlanItemId[];
  /** What to write instead, for developers; elements speak by the code. */
  readonly expected: string;
  readonly find: Find;
}

export const NOTHING: readonly Stretch[] = [];
export const whole = (text: string): readonly Stretch[] => [[0, text.length]];
export const stretches = (pattern: RegExp, text: string): readonly Stretch[] =>
  [...text.matchAll(new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join('')))].map(
    ({ 0: found, index }) => [index, index + found.length],
  );
export const written = (text: string): number => text.replace(/\s/g, '').length;

/** Sentences, each with its full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^。.!?！？\n]+(?:[。!?！？\n]|\.(?!\d))*/g) ?? [];
