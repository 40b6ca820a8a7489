/** What looks through a plan, with its words; arrives when the plan is opened. */
export { lintPlan } from '../../core/plan/lint-plan.js';
export { FLAWS as FLAW_WORDS } from '../../locales/ja/ui/flaws.js';
