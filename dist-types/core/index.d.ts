/** The rule core: pure functions over facts, messages and packs. No DOM, no clock, no words for people. */
export type * from './base/types.js';
export type { Pack, FactRow, Publisher, CallToAction, Locale } from './schema/pack.js';
export { readMessage } from './message/read-message.js';
export { judge } from './judge/judge.js';
export { readSymptom } from './text/read-symptom.js';
export { diagnose } from './diagnosis/diagnose.js';
export { nextQuestion } from './diagnosis/next-question.js';
export { identifyLock, nextLockQuestion } from './locks/identify-lock.js';
export { readNotice } from './locks/read-notice.js';
export { planRemedies, procedureOf } from './diagnosis/plan-remedies.js';
export { damageControl } from './diagnosis/damage-control.js';
export { lintPlan } from './plan/lint-plan.js';
