import { rank } from '../diagnosis/bayes.js';
import { both, heardEvidence, withSuggestion } from '../diagnosis/heard.js';
import { asQuestion, hasAnswered, heardFirst, isConfirmed, questionsWorthAsking } from '../diagnosis/next-question.js';
import { noticeEvidence } from './notice-evidence.js';
import { NOTICE_PHRASES } from './read-notice.js';
import type { LockId } from '../base/id.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import { chosen, isAnswered } from '../base/scope.js';
import type { Facts, Hearing, LockReading, Question, Ranked } from '../base/types.js';
import { LOCK } from '../base/words-to-numbers.js';

/** Questions the guide shares with the other widgets; what is only asked of a lock is called `lock-…`. */
const OPENING = 'notice-says';
const SHARED: readonly string[] = [OPENING, 'sign-in-works', 'takeover'];
const isOurs = ({ id }: QuestionItem): boolean => id.startsWith('lock-') || SHARED.includes(id);

const chanceOfEmergency = (locks: readonly Ranked<LockId>[], pack: Pack): number => {
  const emergencies = new Set(pack.locks.filter(({ shape }) => shape === 'emergency').map(({ id }) => id));
  return locks.reduce((sum, { id, probability }) => (emergencies.has(id) ? sum + probability : sum), 0);
};

interface Standing {
  readonly locks: readonly Ranked<LockId>[];
  /** The same without what was only heard. */
  readonly byFacts: readonly Ranked<LockId>[];
}

const standBy = (facts: Facts, pack: Pack, hearing: Hearing | undefined): Standing => {
  const notice = noticeEvidence(facts, pack);
  const heard = heardEvidence(hearing, 'locks', pack.locks, facts, pack);
  const byFacts = rank<LockId, Lock>(pack.locks, pack.questions, facts, notice);
  const locks = heard ? rank<LockId, Lock>(pack.locks, pack.questions, facts, both(notice, heard)) : byFacts;
  return { byFacts, locks };
};

/** The pack as the guide asks from it: our questions, red flags only while they may matter. */
const askedBy = ({ locks, byFacts }: Standing, pack: Pack): Pack => {
  const calm = [locks, byFacts].every((ranked) => chanceOfEmergency(ranked, pack) < LOCK.emergency);
  return {
    ...pack,
    questions: pack.questions.filter(isOurs).map((question) => (calm ? { ...question, redFlag: false } : question)),
  };
};

const isEnough = (facts: Facts, pack: Pack): boolean =>
  pack.questions.filter((question) => isOurs(question) && question.id !== OPENING && isAnswered(facts, question.id))
    .length >= LOCK.atMost;

const hasSaidMore = (facts: Facts, pack: Pack): boolean =>
  hasAnswered(facts, pack) || chosen(facts, NOTICE_PHRASES).length > 0;

const isDecided = ({ locks, byFacts }: Standing, facts: Facts, pack: Pack): boolean =>
  isEnough(facts, pack) ||
  ((locks[0]?.probability ?? 1) >= LOCK.decided && isConfirmed(locks, byFacts, hasSaidMore(facts, pack)));

/** What was probably heard comes first. */
const inOrder = (worth: readonly Question[], first: Question | undefined): readonly Question[] =>
  first ? [first, ...worth.filter(({ id }) => id !== first.id)] : worth;

const openQuestions = (
  standing: Standing,
  facts: Facts,
  pack: Pack,
  hearing: Hearing | undefined,
): readonly Question[] => {
  if (isDecided(standing, facts, pack)) return [];
  const asked = askedBy(standing, pack);
  const first = heardFirst(hearing, pack.locks, facts, asked);
  const worth = questionsWorthAsking<LockId, Lock>(standing.locks, pack.locks, facts, asked);
  return inOrder(worth, first && asQuestion(first, pack.locks, facts)).map((question) =>
    withSuggestion(question, hearing),
  );
};

const kindOf = (locks: readonly Ranked<LockId>[], open: readonly Question[]): LockReading['kind'] => {
  if (open.length > 0) return 'open';
  return (locks[0]?.probability ?? 0) >= LOCK.likely ? 'likely' : 'cannot-tell';
};

/**
 * Ranks the states the account can be in, by answers, the words of a notice, what `judge` said of it, and what was
 * heard.
 */
export const identifyLock = (facts: Facts, pack: Pack, hearing?: Hearing): LockReading => {
  const standing = standBy(facts, pack, hearing);
  const open = openQuestions(standing, facts, pack, hearing);
  return {
    kind: kindOf(standing.locks, open),
    locks: standing.locks,
    missing: open.slice(0, LOCK.missing).map(({ id }) => id),
  };
};

/** The question that tells most about the states still open, or undefined when another is not worth asking. */
export const nextLockQuestion = (facts: Facts, pack: Pack, hearing?: Hearing): Question | undefined =>
  openQuestions(standBy(facts, pack, hearing), facts, pack, hearing)[0];
