import { NO, seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';
import { findBeside, findPhrase, maySay } from '../text/find-phrase.js';
import { foldedParts, type FoldedPart } from '../text/folded-parts.js';

const findAny = (part: FoldedPart, phrases: readonly string[]): Span | undefined => {
  for (const phrase of phrases) {
    const span = findPhrase(part, phrase);
    if (span) return span;
  }
  return undefined;
};

/** A lone address says nothing: what its letters spell is for the probes of links. */
export const says: ProbeModule<'says'> = {
  restsOn: 'words',
  read: ({ phrases, beside, parts }, { message }) => {
    if (!message) return UNKNOWN;
    if (message.kind === 'url') return NO;
    const read = foldedParts(message).filter(
      (part) => (!parts || parts.some((id) => id === part.id)) && maySay(part, phrases),
    );
    for (const part of read) {
      const span = beside ? findBeside(part, phrases, beside) : findAny(part, phrases);
      if (span) return seen([span]);
    }
    return NO;
  },
};
