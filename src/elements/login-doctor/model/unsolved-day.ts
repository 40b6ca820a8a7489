/** The day of the last result that has not helped yet. Kept only where the owner lets the kit remember. */
import type { Facts } from '../../../core/base/types.js';
import { todayOf } from '../../parts/source-line.js';

/** Its key in Facts. */
const UNSOLVED = 'unsolved';
const WEEK = 7 * 86_400_000;

/** A result was shown; whether it helps is not known yet. */
export const unsolvedToday = (facts: Facts): Facts => ({ [UNSOLVED]: todayOf(facts) });

/** It helped. */
export const SOLVED: Facts = { [UNSOLVED]: undefined };

/** Whoever comes back within a week was not helped. */
export const isUnsolved = (facts: Facts): boolean => {
  const { [UNSOLVED]: day } = facts;
  return typeof day === 'string' && Date.parse(todayOf(facts)) - Date.parse(day) < WEEK;
};
