/** What looks through a plan, with its words; arrives when the plan is opened. */
export { lintPlan } from '../../core/plan/lint-plan.js';
export { FLAW_WORDS } from './flaw-words.js';
