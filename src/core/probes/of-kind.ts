import { NO, UNKNOWN, YES, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';

/** Nothing to mark: how it was pasted, not what it says. */
export const ofKind = ({ is, upTo = Infinity }: ProbeOf<'of-kind'>, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  const length = message.parts.reduce((sum, { text }) => sum + text.length, 0);
  return is.includes(message.kind) && length <= upTo ? YES : NO;
};
