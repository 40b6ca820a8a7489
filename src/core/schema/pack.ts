import * as z from 'zod/mini';
import type { BrandId, FactRowId } from '../base/id.js';
import { brandSchema, type Brand } from './brand.js';
import { causeSchema, type Cause } from './cause.js';
import { contactSchema, type Contact } from './contact.js';
import { id } from './id.js';
import { lockSchema, type Lock } from './lock.js';
import { questionSchema, type QuestionItem } from './question.js';
import { referenceSchema, type ReferenceKind, type ReferenceOf } from './reference.js';
import { remedySchema, type Remedy } from './remedy.js';
import { signalSchema, type Signal } from './signal.js';
import { day, link, sentence } from './word.js';

/** The nouns a pack has a list of, and the schema of each. */
export const NOUNS = {
  brands: brandSchema,
  causes: causeSchema,
  questions: questionSchema,
  signals: signalSchema,
  locks: lockSchema,
  remedies: remedySchema,
  contacts: contactSchema,
  references: referenceSchema,
} as const;
export type Noun = keyof typeof NOUNS;

export type { Locale } from '../base/locale.js';

/** Where a fact comes from: what is shown under 出典. */
export interface FactRow {
  readonly id: FactRowId;
  /** Publisher classes, the most official first. */
  readonly publishers: readonly Publisher[];
  /** How many sources. */
  readonly count: number;
  /** When the source said it, as the inventory has it: '2024–2025', 'official', 'undated'. */
  readonly asOf: string;
  /** When we last read it, YYYY-MM-DD. */
  readonly read: string;
  /** Its sources contradict one another. */
  readonly conflict?: true;
}
export const PUBLISHERS = ['amazon', 'google', 'public-body', 'council', 'press', 'developer', 'report'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

export const ctaSchema = z
  .object({ label: sentence('The words of the call to action.'), href: link })
  .check(z.meta({ description: 'The site owner’s call to action.' }));
export type CallToAction = z.infer<typeof ctaSchema>;

/** One brand's content in one language, words and all, with the directory of every built-in brand. */
export interface Pack {
  readonly brand: BrandId;
  readonly locale: string;
  readonly brands: readonly Brand[];
  readonly causes: readonly Cause[];
  readonly questions: readonly QuestionItem[];
  readonly signals: readonly Signal[];
  readonly locks: readonly Lock[];
  readonly remedies: readonly Remedy[];
  readonly contacts: readonly Contact[];
  readonly references: readonly ReferenceOf<ReferenceKind>[];
  readonly facts: readonly FactRow[];
  /** Interface words of another language, and those an owner replaced: key → words. */
  readonly ui?: Readonly<Record<string, string>>;
  /** Words of another language's pack that are still Japanese and have no kana to be told by. */
  readonly japanese?: readonly string[];
  readonly cta?: CallToAction;
  /** Ids of items an owner's patch brought or changed: shown as 「このサイトが追加した情報」. */
  readonly added?: readonly string[];
}

/** A patch's item: an id and what changes, or the whole of a new item, or its removal. */
export const removalSchema = z
  .object({ id: id('item'), remove: z.literal(true) })
  .check(z.meta({ description: 'Takes an item out. Protected items stay.' }));

export const uiSchema = z
  .record(z.string(), sentence('Words.'))
  .check(z.meta({ description: 'Interface words to replace, by key.' }));

export { day };
