export { AnswerEvent } from './answer.js';
export { CtaEvent } from './cta.js';
export { DiagnosisEvent } from './diagnosis.js';
export { LockEvent } from './lock.js';
export { LockoutErrorEvent } from './error.js';
export { OutcomeEvent } from './outcome.js';
export { StepEvent } from './step.js';
export { VerdictEvent } from './verdict.js';
