import { seen, UNKNOWN, type Context, type Reading } from '../reading.js';
import type { Span } from '../types.js';

/**
 * Between two letters of one word. Soft hyphens are left to typesetters, and scripts that need joiners to themselves;
 * preview padding of newsletters stands between spaces and does not count.
 */
const HIDDEN = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\d])[\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff\u115f\u1160\u3164]{1,8}(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\d])/gu;

/** One may be left behind by an editor. */
const ENOUGH = 2;

const wordAround = (text: string, index: number, length: number): { readonly start: number; readonly end: number } => ({
  start: Math.max(0, index - 1),
  end: Math.min(text.length, index + length + 1),
});

const hiddenIn = ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
  [...text.matchAll(HIDDEN)].map(({ 0: found, index }) => ({ part: id, ...wordAround(text, index, found.length) }));

export const lettersInvisible = (_: unknown, { message }: Context): Reading => {
  if (!message) return UNKNOWN;
  const spans = message.parts.flatMap(hiddenIn);
  return seen(spans.length < ENOUGH ? [] : spans);
};
