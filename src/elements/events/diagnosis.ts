import type { Diagnosis } from '../../core/base/types.js';

/** login-doctor has ranked the causes. */
export class DiagnosisEvent extends Event {
  static readonly type = 'lockout-diagnosis';
  /** Causes with probabilities; ids only. */
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(DiagnosisEvent.type, { bubbles: true, composed: true });
    this.diagnosis = diagnosis;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-diagnosis': DiagnosisEvent;
  }
}
