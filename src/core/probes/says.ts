import { NO, seen, UNKNOWN, type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
import { findPhrase, maySay } from './find-phrase.js';
import { foldedParts } from './folded-parts.js';

/** A lone address says nothing: what its letters spell is for the probes of links. */
export const says = ({ phrases, parts }: ProbeOf<'says'>, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  if (message.kind === 'url') return NO;
  const read = foldedParts(message).filter((part) => (!parts || parts.some((id) => id === part.id)) && maySay(part, phrases));
  for (const part of read) {
    for (const phrase of phrases) {
      const span = findPhrase(part, phrase);
      if (span) return seen([span]);
    }
  }
  return NO;
};
