import { foldText, unfoldRange, type Folded } from '../facts/fold-text.js';
import { skeleton } from '../facts/letters.js';
import type { Message, Span } from '../types.js';

/** A part as said: phrases, with numbers in them, are looked for here. */
export interface SaidPart {
  readonly id: string;
  readonly text: string;
  readonly said: Folded;
}

/** A part of the message, folded once for all probes. */
export interface FoldedPart extends SaidPart {
  /** As it looks, every disguised letter the one it passes for: names are looked for here. */
  readonly looks: Folded;
}

const cache = new WeakMap<Message, readonly FoldedPart[]>();

const fold = ({ id, text }: Message['parts'][number]): FoldedPart => ({ id, text, said: foldText(text), looks: skeleton(text) });

export const foldedParts = (message: Message): readonly FoldedPart[] => {
  const known = cache.get(message);
  if (known) return known;
  const parts = message.parts.map(fold);
  cache.set(message, parts);
  return parts;
};

/** Offsets in a folded text → the stretch of the part that the visitor sees. */
export const spanOf = ({ id }: { readonly id: string }, folded: Folded, start: number, end: number): Span => ({ part: id, ...unfoldRange(folded, start, end) });
