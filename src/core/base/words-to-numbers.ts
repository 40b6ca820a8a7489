import type { WeightWord } from './weight-words.js';

type Table = Readonly<Record<WeightWord, number>>;

/** P(answer | cause) before normalising over a question's options. */
export const LIKELIHOOD: Table = { never: 0.004, rarely: 0.06, sometimes: 0.25, often: 0.6, always: 0.95 };

/** How common a cause or lock is, relative to the others of its audience. */
export const PRIOR: Table = { never: 0.02, rarely: 1, sometimes: 3, often: 7, always: 14 };

/** P(cured | a cause that names the remedy). */
export const HELPS: Table = { never: 0.02, rarely: 0.15, sometimes: 0.4, often: 0.7, always: 0.95 };

/**
 * How answers are believed: how much of its own weight one keeps that asks again about a topic,
 * and how often a visitor slips (less over a red flag), so that one wrong answer never rules a cause out.
 */
export const BELIEF = { sameTopic: 0.5, slip: 0.03, redFlagSlip: 0.005 } as const;

/** Log-odds of fake, given the sign. `fit:scam` holds these against the corpus. */
export const SIGNAL: Table = { never: -4, rarely: -1.2, sometimes: 0.5, often: 1.6, always: 4 };

/** When signs make a verdict; `strong` is how much a sign weighs that counts as one. */
export const VERDICT = { decides: 4, strong: 1.6, likely: 4.2, strongForLikely: 2, suspicious: 2 } as const;

/**
 * Evidence that no probe of a pack found. Words alone count for so much at most, so that one such sign is a hint and no more.
 */
export const ELSEWHERE = { words: 1.6 } as const;

/**
 * What was heard in free text, and not answered: how much of its weight an option keeps that nobody confirmed,
 * and how many nats all that was heard may part two hypotheses at most, so that it never makes anything certain.
 */
export const HEARING = { tempering: 0.5, most: 5 } as const;

/**
 * When login-doctor stops asking: the first is so probable, so many questions are answered, so many were asked (the audience is one),
 * or a bit would cost more seconds than this.
 */
export const ASKING = { sure: 0.74, answers: 8, atMost: 10, secondsForABit: 90 } as const;

/** Minutes until an official desk has answered, beside the minutes spent on asking it: the same day, if all goes well. */
export const DESK_ANSWERS_IN = 180;
