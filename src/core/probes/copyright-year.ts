import { seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';

/** The last year after the mark; `1996-2021` ends in 2021. */
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\n\d©]{0,20}((?:19|20)\d\d)(?:\s{0,2}[-–—~〜,、]\s{0,2}((?:19|20)\d\d))?/giu;

const oldIn =
  (year: string) =>
  ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
    [...text.matchAll(COPYRIGHT)].flatMap(({ 0: found, 1: first, 2: last, index }) =>
      (last ?? first) === year ? [] : [{ part: id, start: index, end: index + found.length }],
    );

export const copyrightYear: ProbeModule<'copyright-year'> = {
  restsOn: 'marks',
  read: (_, { message, facts }) =>
    message && facts.today ? seen(message.parts.flatMap(oldIn(facts.today.slice(0, 4)))) : UNKNOWN,
};
