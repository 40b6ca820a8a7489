import { foldText } from '../text/fold-text.js';
import { findPhrase } from '../text/find-phrase.js';
import type { SaidPart } from '../text/folded-parts.js';
import type { LockId } from '../base/id.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import { chosen, isFor } from '../base/scope.js';
import type { Facts, Span } from '../base/types.js';

/** The fact that holds which phrases a pasted notice says, as `<lock id>:<index>`: never its words. */
export const NOTICE_PHRASES = 'notice-phrases';

export type Phrase = Lock['phrases'][number];

export interface NoticeReading {
  readonly facts: Facts;
  /** Where the notice says what made us think of a lock. */
  readonly spans: readonly { readonly lock: LockId; readonly span: Span }[];
}

interface Hit {
  readonly id: string;
  readonly lock: LockId;
  readonly span: Span;
}

const length = ({ span }: Hit): number => span.end - span.start;
const overlap = (a: Hit, b: Hit): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

/** 「ロックされ」 inside 「アカウントがロックされました」 is no second sign. */
const withoutOverlaps = (hits: readonly Hit[]): readonly Hit[] =>
  [...hits]
    .sort((a, b) => length(b) - length(a))
    .reduce<readonly Hit[]>((kept, hit) => (kept.some((longer) => overlap(longer, hit)) ? kept : [...kept, hit]), []);

const hitsOf = (lock: Lock, part: SaidPart): readonly Hit[] =>
  withoutOverlaps(
    lock.phrases.flatMap(({ says }, index) => {
      const span = findPhrase(part, says);
      return span ? [{ id: `${lock.id}:${index}`, lock: lock.id, span }] : [];
    }),
  );

const fold = (text: string): SaidPart => ({ id: 'body', text, said: foldText(text) });

/** A pasted notice → which locks' phrases it says, and where. */
export const readNotice = (text: string, pack: Pack): NoticeReading => {
  const part = fold(text);
  const hits = pack.locks.flatMap((lock) => hitsOf(lock, part));
  return {
    facts: hits.length === 0 ? {} : { [NOTICE_PHRASES]: hits.map(({ id }) => id) },
    spans: hits.map(({ lock, span }) => ({ lock, span })),
  };
};

/**
 * The phrases a notice said, by the fact that `readNotice` left; those of states this visitor cannot be in say
 * nothing.
 */
export const phrasesSaid = (facts: Facts, pack: Pack): readonly Phrase[] =>
  chosen(facts, NOTICE_PHRASES).flatMap((id) => {
    const [name, index] = id.split(':');
    const lock = pack.locks.find((each) => each.id === name && isFor(each, facts));
    const phrase = lock?.phrases[Number(index)];
    return phrase ? [phrase] : [];
  });
