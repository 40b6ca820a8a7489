import { invisibles } from '../text/letters.js';
import { seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';
import { PROBING } from '../base/words-to-numbers.js';

/** Soft hyphens are left to typesetters, and scripts that need joiners to themselves. */
const PLAIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\d]/u;
const SOFT_HYPHEN = '\u00ad';

const hiddenIn = ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
  invisibles(text)
    .filter((index) => text[index] !== SOFT_HYPHEN && PLAIN.test(text.charAt(index - 1)))
    .map((index) => ({ part: id, start: index - 1, end: Math.min(text.length, index + 2) }));

export const lettersInvisible: ProbeModule<'letters-invisible'> = {
  restsOn: 'marks',
  read: (_, { message }) => {
    if (!message) return UNKNOWN;
    const spans = message.parts.flatMap(hiddenIn);
    return seen(spans.length < PROBING.hiddenLetters ? [] : spans);
  },
};
