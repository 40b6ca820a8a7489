/** How grave the signs are, with what they rest on taken into account. */
import { isFirm } from '../message/brand-domains.js';
import type { Context } from '../probes/reading.js';
import { gravityOf, strongest, type Gravity, type Sign } from './verdict.js';

/** A weak list may cast doubt, but not decide: for that the other signs must do. */
const weigh = (all: readonly Sign[], { claimed, facts }: Context): Gravity => {
  const signs = strongest(all);
  const gravity = gravityOf(signs);
  if (gravity !== 'likely-scam' || !claimed || isFirm(claimed, facts.today)) return gravity;
  return gravityOf(signs.filter(({ byList }) => !byList)) === 'likely-scam' ? gravity : 'suspicious';
};

const FROM_MILD_TO_GRAVE: readonly Gravity[] = ['none', 'hint', 'suspicious', 'likely-scam'];
const rankOf = (gravity: Gravity): number => FROM_MILD_TO_GRAVE.indexOf(gravity);
const graver = (a: Gravity, b: Gravity): Gravity => (rankOf(a) > rankOf(b) ? a : b);
const milder = (a: Gravity, b: Gravity): Gravity => (rankOf(a) < rankOf(b) ? a : b);

/**
 * What the pack found is never made milder by what was found elsewhere; and words weighed elsewhere
 * decide nothing that is not suspicious without them.
 */
export const weighTogether = (own: readonly Sign[], elsewhere: readonly Sign[], context: Context): Gravity => {
  const alone = weigh(own, context);
  if (elsewhere.length === 0) return alone;
  const firm = elsewhere.filter(({ isHearsay }) => !isHearsay);
  const mayDecide = rankOf(graver(alone, weigh([...own, ...firm], context))) >= rankOf('suspicious');
  const together = weigh([...own, ...elsewhere], context);
  return graver(alone, mayDecide ? together : milder(together, 'suspicious'));
};
