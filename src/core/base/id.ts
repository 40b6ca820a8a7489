/** Ids by noun: the vocabulary of everything the core takes and gives. */

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
