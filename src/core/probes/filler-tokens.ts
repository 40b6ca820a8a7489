import { seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';
import { PROBING } from '../base/words-to-numbers.js';

const LINE = /[^\r\n]+/g;
const TOKEN = /^[a-z0-9]{2,40}$/;
/** Commit ids and checksums. */
const HEX = /^[0-9a-f]{7,}$/;
const NUMBER = /^\d+$/;
const VOWEL_POOR = /^[^aeiouy]{4,}$|[^aeiouy\d]{5,}/;
const MIXED = /[a-z]\d{1,39}[a-z]|\d[a-z]{1,39}\d|^\d[a-z]{2,39}$/;

/** What nobody could read aloud: letters and digits mixed, or no vowel far and wide. */
const isRandom = (token: string): boolean =>
  TOKEN.test(token) && !HEX.test(token) && !NUMBER.test(token) && (MIXED.test(token) || VOWEL_POOR.test(token));

/** A line of nothing but short tokens, at least half of them random: no sentence, no address, no order number. */
const isFiller = (line: string): boolean => {
  const tokens = line.trim().split(/\s+/);
  return (
    tokens.length <= PROBING.fillerTokens &&
    tokens.every((token) => TOKEN.test(token)) &&
    tokens.filter(isRandom).length * 2 >= tokens.length
  );
};

const fillersIn = ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
  [...text.matchAll(LINE)].flatMap(({ 0: line, index }) =>
    line.length <= 200 && isFiller(line) ? [{ part: id, start: index, end: index + line.length }] : [],
  );

export const fillerTokens: ProbeModule<'filler-tokens'> = {
  restsOn: 'marks',
  read: (_, { message }) => {
    if (!message) return UNKNOWN;
    const spans = message.parts.flatMap(fillersIn);
    return seen(spans.length < PROBING.fillerLines ? [] : spans);
  },
};
