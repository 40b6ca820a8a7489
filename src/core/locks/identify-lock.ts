import { rank } from '../diagnosis/bayes.js';
import { questionsWorthAsking } from '../diagnosis/next-question.js';
import { noticeEvidence } from './notice-evidence.js';
import type { LockId } from '../base/id.js';
import type { Lock } from '../schema/lock.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem } from '../schema/question.js';
import { isAnswered } from '../base/scope.js';
import type { Facts, LockReading, Question, Ranked } from '../base/types.js';

/** How probable the first must be to ask no further, and to be named at all. */
const THRESHOLD = { decided: 0.8, likely: 0.4 } as const;
/** Below this chance of a takeover its question waits for its turn. */
const EMERGENCY = 0.05;
/** After the notice, somebody who is frightened answers so many questions. */
const AT_MOST = 3;

/** Questions the guide shares with the other widgets; what is only asked of a lock is called `lock-…`. */
const OPENING = 'notice-says';
const SHARED: readonly string[] = [OPENING, 'sign-in-works', 'takeover'];
const isOurs = ({ id }: QuestionItem): boolean => id.startsWith('lock-') || SHARED.includes(id);

const rankLocks = (facts: Facts, pack: Pack): readonly Ranked<LockId>[] =>
  rank<LockId, Lock>(pack.locks, pack.questions, facts, noticeEvidence(facts, pack));

const chanceOfEmergency = (locks: readonly Ranked<LockId>[], pack: Pack): number => {
  const emergencies = new Set(pack.locks.filter(({ shape }) => shape === 'emergency').map(({ id }) => id));
  return locks.reduce((sum, { id, probability }) => (emergencies.has(id) ? sum + probability : sum), 0);
};

/** The pack as the guide asks from it: our questions, red flags only while they may matter. */
const askedBy = (locks: readonly Ranked<LockId>[], pack: Pack): Pack => {
  const calm = chanceOfEmergency(locks, pack) < EMERGENCY;
  return { ...pack, questions: pack.questions.filter(isOurs).map((question) => (calm ? { ...question, redFlag: false } : question)) };
};

const isDecided = (locks: readonly Ranked<LockId>[], facts: Facts, pack: Pack): boolean =>
  (locks[0]?.probability ?? 1) >= THRESHOLD.decided ||
  pack.questions.filter((question) => isOurs(question) && question.id !== OPENING && isAnswered(facts, question.id)).length >= AT_MOST;

const openQuestions = (locks: readonly Ranked<LockId>[], facts: Facts, pack: Pack): readonly Question[] =>
  isDecided(locks, facts, pack) ? [] : questionsWorthAsking<LockId, Lock>(locks, pack.locks, facts, askedBy(locks, pack));

const kindOf = (locks: readonly Ranked<LockId>[], open: readonly Question[]): LockReading['kind'] => {
  if (open.length > 0) return 'open';
  return (locks[0]?.probability ?? 0) >= THRESHOLD.likely ? 'likely' : 'cannot-tell';
};

/** Ranks the states the account can be in, by answers, the words of a notice and what `judge` said of it. */
export const identifyLock = (facts: Facts, pack: Pack): LockReading => {
  const locks = rankLocks(facts, pack);
  const open = openQuestions(locks, facts, pack);
  return { kind: kindOf(locks, open), locks, missing: open.slice(0, 2).map(({ id }) => id) };
};

/** The question that tells most about the states still open, or undefined when another is not worth asking. */
export const nextLockQuestion = (facts: Facts, pack: Pack): Question | undefined => openQuestions(rankLocks(facts, pack), facts, pack)[0];
