import type { AudienceId } from './id.js';
import type { Facts } from './types.js';

interface Scoped {
  readonly audiences?: readonly AudienceId[] | undefined;
}

/** Is this for the visitor's audience? While the audience is not known, everything is. */
export const isFor = (item: Scoped, facts: Facts): boolean =>
  !item.audiences ||
  facts.audience === undefined ||
  facts.audience === 'unknown' ||
  item.audiences.includes(facts.audience);

/** The answer of who would have to look and cannot now: says nothing, is not asked again, may be looked up later. */
export const CANNOT_CHECK = 'cannot-check';
const NO_ANSWER: readonly string[] = ['unknown', CANNOT_CHECK];

/** The chosen option ids of an answer; none for absent, 'unknown', 'cannot-check' and non-answers. */
export const chosen = (facts: Facts, question: string): readonly string[] => {
  const value = facts[question];
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' && !NO_ANSWER.includes(value) ? [value] : [];
};

/** Was it asked, whatever the answer? */
export const isAnswered = (facts: Facts, question: string): boolean => facts[question] !== undefined;
