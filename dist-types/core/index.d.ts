/** The rule core: pure functions over facts, messages and packs. No DOM, no clock, no words for people. */
export type * from './types.js';
export type { Pack, FactRow, Publisher, CallToAction, Locale } from './schema/pack.js';
export { readMessage } from './facts/read-message.js';
export { judge } from './judge.js';
export { readSymptom } from './read-symptom.js';
export { diagnose } from './diagnose.js';
export { nextQuestion } from './next-question.js';
export { identifyLock, nextLockQuestion } from './identify-lock.js';
export { readNotice } from './read-notice.js';
export { planRemedies, procedureOf } from './plan-remedies.js';
export { damageControl } from './damage-control.js';
export { lintPlan } from './lint-plan.js';
