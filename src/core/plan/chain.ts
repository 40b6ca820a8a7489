/**
 * Words that stand in a row in one sentence, near each other: an agent and what it is reproached with. In code and
 * not in one expression, since an expression with a gap for each of many agents takes quadratic time on a long draft.
 */
import { sentencesOf, stretches, type Stretch } from './rule.js';
import { PLAN } from '../base/words-to-numbers.js';

export interface Chain {
  readonly links: readonly RegExp[];
  /** Letters between two links at most. */
  readonly within?: number;
  /** Not between them. */
  readonly without?: RegExp;
}

const endOf = (
  text: string,
  from: number,
  { links: [link, ...rest], within = PLAN.near, without }: Chain,
): number | undefined => {
  if (!link) return from;
  const found = link.exec(text.slice(from, from + within + PLAN.longestLink));
  if (!found || found.index > within || without?.test(text.slice(from, from + found.index))) return undefined;
  return endOf(text, from + found.index + found[0].length, { links: rest, within, ...(without && { without }) });
};

const inSentence = ({ links: [head, ...rest], ...chain }: Chain, sentence: string, start: number): readonly Stretch[] =>
  (head ? stretches(head, sentence) : []).flatMap(([from, to]) => {
    const end = endOf(sentence, to, { ...chain, links: rest });
    return end === undefined ? [] : [[start + from, start + end] as const];
  });

/** Every place where the links follow each other within a sentence. */
export const chained = (chain: Chain, text: string): readonly Stretch[] => {
  let start = 0;
  return sentencesOf(text).flatMap((sentence) => {
    start = text.indexOf(sentence, start);
    const found = inSentence(chain, sentence, start);
    start += sentence.length;
    return found;
  });
};
