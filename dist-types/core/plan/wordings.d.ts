import { type PlanRule } from './rule.js';
import type { Wording } from './wording.js';
export declare const WORDINGS: readonly Wording[];
export declare const wordingRules: readonly PlanRule[];
