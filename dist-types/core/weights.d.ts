import type { WeightWord } from './schema/word.js';
type Table = Readonly<Record<WeightWord, number>>;
/** P(answer | cause) before normalising over a question's options. */
export declare const LIKELIHOOD: Table;
/** How common a cause or lock is, relative to the others of its audience. */
export declare const PRIOR: Table;
/** P(cured | a cause that names the remedy). */
export declare const HELPS: Table;
/** How much of its own weight an answer keeps that says again what another on its topic has said. */
export declare const SAME_TOPIC = 0.5;
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
/** When login-doctor stops asking: the first is so probable, so many answers are given, or a bit would cost more seconds than this. */
export declare const ASKING: {
    readonly sure: 0.8;
    readonly atMost: 9;
    readonly secondsForABit: 60;
};
export {};
