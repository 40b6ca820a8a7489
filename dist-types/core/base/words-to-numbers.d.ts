import type { WeightWord } from './weight-words.js';
type Table = Readonly<Record<WeightWord, number>>;
/** P(answer | cause) before normalising over a question's options. */
export declare const LIKELIHOOD: Table;
/** How common a cause or lock is, relative to the others of its audience. */
export declare const PRIOR: Table;
/** P(cured | a cause that names the remedy). */
export declare const HELPS: Table;
/**
 * How answers are believed: how much of its own weight one keeps that asks again about a topic,
 * and how often a visitor slips (less over a red flag), so that one wrong answer never rules a cause out.
 */
export declare const BELIEF: {
    readonly sameTopic: 0.5;
    readonly slip: 0.03;
    readonly redFlagSlip: 0.005;
};
/** Log-odds of fake, given the sign. `fit:scam` holds these against the corpus. */
export declare const SIGNAL: Table;
/** When signs make a verdict; `strong` is how much a sign weighs that counts as one. */
export declare const VERDICT: {
    readonly decides: 4;
    readonly strong: 1.6;
    readonly likely: 4.2;
    readonly strongForLikely: 2;
    readonly suspicious: 2;
};
/**
 * When login-doctor stops asking: the first is so probable, so many questions are answered, so many were asked (the audience is one),
 * or a bit would cost more seconds than this.
 */
export declare const ASKING: {
    readonly sure: 0.74;
    readonly answers: 8;
    readonly atMost: 10;
    readonly secondsForABit: 90;
};
/** Minutes until an official desk has answered, beside the minutes spent on asking it: the same day, if all goes well. */
export declare const DESK_ANSWERS_IN = 180;
export {};
