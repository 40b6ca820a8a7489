import * as z from 'zod/mini';

/**
 * An id that knows its noun: a plain literal is accepted, an id of another noun is not.
 * @see docs/decisions/0002-flavoured-ids.md
 */
export type Id<Noun extends string> = string & { readonly __noun?: Noun };

export type AudienceId = Id<'audience'>;
export type BrandId = Id<'brand'>;
export type CauseId = Id<'cause'>;
export type ContactId = Id<'contact'>;
/** A row of the fact inventory, such as `F-A5`. */
export type FactRowId = Id<'fact-row'>;
export type LockId = Id<'lock'>;
export type OptionId = Id<'option'>;
export type PlanItemId = Id<'plan-item'>;
export type QuestionId = Id<'question'>;
export type ReferenceId = Id<'reference'>;
export type RemedyId = Id<'remedy'>;
export type SignalId = Id<'signal'>;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ROW = /^(?:[A-Z]|F-[A-Z])-?[A-Z]?\d+[a-z]?$/;

const patterned = <T extends string>(pattern: RegExp, description: string): z.ZodMiniType<T, T> =>
  z.string().check(z.regex(pattern), z.meta({ description })) as unknown as z.ZodMiniType<T, T>;

/** The schema of an id of one noun. */
export const id = <Noun extends string>(noun: Noun): z.ZodMiniType<Id<Noun>, Id<Noun>> =>
  patterned<Id<Noun>>(KEBAB, `The id of a ${noun}: lower case, words joined by hyphens, the same in every language.`);

export const factRow = patterned<FactRowId>(ROW, 'The id of a row of the fact inventory (src/packs/facts.index.json).');

export const sources = z
  .array(factRow)
  .check(z.meta({ description: 'The rows of the fact inventory this rests on. Shown to the visitor with publisher and dates.' }));
