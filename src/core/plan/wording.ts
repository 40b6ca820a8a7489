import type { Chain } from './chain.js';
import type { Language, PlanRule, Words } from './rule.js';

/** A rule that is told by words alone: data, one row a rule. `unless` in the same item takes it back. */
export interface Wording extends Omit<PlanRule, 'find'> {
  readonly says: Words;
  /** Words in a row, besides. */
  readonly chains?: Readonly<Record<Language, readonly Chain[]>>;
  readonly unless?: Words;
}
