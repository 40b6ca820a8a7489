import type { Evidence } from '../base/types.js';
/** A sign that was seen, with what its author said of it. */
export interface Sign extends Evidence {
    readonly family: string;
    /** Shown, never counted: genuine messages have it too. */
    readonly isWeak: boolean;
    /** Rests on the list of the brand's domains. */
    readonly byList: boolean;
    /** Rests on words alone, and words are cheap: one such sign is no suspicion. */
    readonly isWords: boolean;
    /** Words weighed elsewhere than by a pack's probes: they add to what the pack found. */
    readonly isHearsay?: boolean;
}
/** What counted before what is only mentioned, the strongest first; of each family the strongest only. */
export declare const strongest: (signs: readonly Sign[]) => readonly Sign[];
export type Gravity = 'likely-scam' | 'suspicious' | 'hint' | 'none';
/**
 * How grave the signs against it are. Signs for it never make up for them: a fake may carry as many official links as
 * it likes.
 */
export declare const gravityOf: (signs: readonly Sign[]) => Gravity;
