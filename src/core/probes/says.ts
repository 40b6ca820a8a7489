import { NO, seen, UNKNOWN, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
import { findPhrase } from './find-phrase.js';
import { foldedParts } from './folded-parts.js';

export const says = ({ phrases, parts }: ProbeOf<'says'>, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  const read = foldedParts(message).filter(({ id }) => !parts || parts.some((part) => part === id));
  for (const part of read) {
    for (const phrase of phrases) {
      const span = findPhrase(part, phrase);
      if (span) return seen([span]);
    }
  }
  return NO;
};
