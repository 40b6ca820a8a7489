import { NO, UNKNOWN, YES, type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
import { chosen } from '../base/scope.js';

export const answered = ({ question, is }: ProbeOf<'answered'>, { facts }: Context): Reading => {
  const options = chosen(facts, question);
  if (options.length === 0) return UNKNOWN;
  return options.some((option) => is.includes(option)) ? YES : NO;
};
