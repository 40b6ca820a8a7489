import { type PlanRule } from './rule.js';
export declare const PLAN_RULES: readonly PlanRule[];
