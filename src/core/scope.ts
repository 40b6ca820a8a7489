import type { AudienceId } from './schema/id.js';
import type { Facts } from './types.js';

interface Scoped {
  readonly audiences?: readonly AudienceId[] | undefined;
}

/** Is this for the visitor's audience? While the audience is not known, everything is. */
export const isFor = (item: Scoped, facts: Facts): boolean =>
  !item.audiences || facts.audience === undefined || facts.audience === 'unknown' || item.audiences.includes(facts.audience);

/** The chosen option ids of an answer; none for absent, 'unknown' and non-answers. */
export const chosen = (facts: Facts, question: string): readonly string[] => {
  const value = facts[question];
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && value !== 'unknown' ? [value] : [];
};

/** Was it asked, whatever the answer? */
export const isAnswered = (facts: Facts, question: string): boolean => facts[question] !== undefined;
