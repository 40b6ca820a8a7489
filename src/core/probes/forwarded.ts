import { NO, UNKNOWN, YES, type Context, type Reading } from './reading.js';

export const forwarded = (_: unknown, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  return message.forwarded ? YES : NO;
};
