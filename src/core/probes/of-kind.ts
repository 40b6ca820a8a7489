import { NO, UNKNOWN, YES, type ProbeModule } from './reading.js';
import type { Message } from '../base/types.js';

/** Of its words: one more link, or a blank line, must not make a short message a long one. */
const lengthOf = ({ parts, links }: Message): number => {
  const inLinks = links.reduce((sum, { span }) => sum + (span ? span.end - span.start : 0), 0);
  return parts.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0) - inLinks;
};

/** Nothing to mark: how it was pasted, not what it says. */
export const ofKind: ProbeModule<'of-kind'> = {
  restsOn: 'marks',
  read: ({ is, upTo = Infinity }, { message }) => {
    if (!message) return UNKNOWN;
    return is.includes(message.kind) && (upTo === Infinity || lengthOf(message) <= upTo) ? YES : NO;
  },
};
