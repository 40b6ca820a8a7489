import { type Chain } from './chain.js';
import { type Language, type PlanRule, type Words } from './rule.js';
export interface Wording extends Omit<PlanRule, 'find'> {
    readonly says: Words;
    /** Words in a row, besides. */
    readonly chains?: Readonly<Record<Language, readonly Chain[]>>;
    readonly unless?: Words;
}
export declare const WORDINGS: readonly Wording[];
export declare const wordingRules: readonly PlanRule[];
