import { priorOf, type ExtraEvidence } from '../diagnosis/bayes.js';
import { foldText } from '../text/fold-text.js';
import { memoize } from '../base/memoize.js';
import { NOTICE_PHRASES, phrasesSaid, type Phrase } from './read-notice.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import { isFor } from '../base/scope.js';
import type { FactId, Facts } from '../base/types.js';
import { LIKELIHOOD, NOTICE } from '../base/words-to-numbers.js';

interface Word {
  readonly folded: string;
  readonly weight: number;
}

const wordsOf = memoize(({ phrases }: Lock): readonly Word[] =>
  phrases.map(({ says, weight }) => ({ folded: foldText(says).folded, weight: LIKELIHOOD[weight] })),
);

/** How often notices of a lock say these words: a notice that says the longer phrase says the shorter in it. */
const frequency = (lock: Lock, said: string): number =>
  wordsOf(lock).reduce(
    (most, { folded, weight }) => (weight > most && folded.includes(said) ? weight : most),
    LIKELIHOOD.rarely,
  );

const logOfWords = (lock: Lock, phrases: readonly Phrase[]): number =>
  [...new Set(phrases.map(({ says }) => foldText(says).folded))].reduce(
    (sum, said) => sum + Math.log(frequency(lock, said)),
    0,
  );

const saysItself =
  (fake: Lock) =>
  ({ says }: Phrase): boolean =>
    fake.phrases.some((phrase) => phrase.says === says);

/**
 * A fake copies whichever genuine notice it likes, so it fits the words as well as the best of them, times
 * `NOTICE.imitated`. What it asks for besides (gift cards, a remote app, a fee) no notice asks for: those words are
 * its own.
 */
const logOfCopy = (fake: Lock, genuine: readonly Lock[], phrases: readonly Phrase[], facts: Facts): number => {
  const copied = phrases.filter((phrase) => !saysItself(fake)(phrase));
  const best = Math.max(...genuine.map((lock) => Math.log(priorOf(lock.prior, facts)) + logOfWords(lock, copied)));
  return (
    best + logOfWords(fake, phrases.filter(saysItself(fake))) + Math.log(NOTICE.imitated / priorOf(fake.prior, facts))
  );
};

const isFake = (lock: Lock): boolean => lock.shape === 'fake';

/** What the words of a pasted notice, and what `judge` said of it, lend to each lock. */
export const noticeEvidence = (facts: Facts, pack: Pack): ExtraEvidence<Lock> => {
  const phrases = phrasesSaid(facts, pack);
  const genuine = pack.locks.filter((lock) => !isFake(lock) && isFor(lock, facts));
  const said = (lock: Lock): number =>
    isFake(lock) ? logOfCopy(lock, genuine, phrases, facts) : logOfWords(lock, phrases);
  const verdict = (lock: Lock): number =>
    isFake(lock) && facts.noticeVerdict ? NOTICE.byVerdict[facts.noticeVerdict] : 0;
  return (lock): readonly (readonly [FactId, number])[] => [
    ...(phrases.length > 0 ? [[NOTICE_PHRASES, said(lock)] as const] : []),
    ...(facts.noticeVerdict ? [['noticeVerdict', verdict(lock)] as const] : []),
  ];
};
