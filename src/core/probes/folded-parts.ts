import { foldText, unfoldRange, type Folded } from '../facts/fold-text.js';
import type { Message, Span } from '../types.js';
import { asDrawn } from './lookalikes.js';

/** A part of the message, folded once for all probes. */
export interface FoldedPart {
  readonly id: string;
  readonly text: string;
  readonly folded: Folded;
  /** `folded.folded` with look-alikes as the Latin letters they imitate; same offsets. */
  readonly drawn: string;
}

const cache = new WeakMap<Message, readonly FoldedPart[]>();

const fold = ({ id, text }: Message['parts'][number]): FoldedPart => {
  const folded = foldText(text);
  return { id, text, folded, drawn: asDrawn(folded.folded) };
};

export const foldedParts = (message: Message): readonly FoldedPart[] => {
  const known = cache.get(message);
  if (known) return known;
  const parts = message.parts.map(fold);
  cache.set(message, parts);
  return parts;
};

/** Offsets in `drawn` → the stretch of the part that the visitor sees. */
export const spanOf = (part: FoldedPart, start: number, end: number): Span => ({ part: part.id, ...unfoldRange(part.folded, start, end) });
