import { NO, UNKNOWN, YES, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';

/** Nothing to mark: how it was pasted, not what it says. */
export const ofKind = ({ is }: ProbeOf<'of-kind'>, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  return is.includes(message.kind) ? YES : NO;
};
