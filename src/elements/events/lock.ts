import type { LockReading } from '../../core/base/types.js';

/** lock-status-guide has identified a state. */
export class LockEvent extends Event {
  static readonly type = 'lockout-lock';
  /** States with probabilities; ids only. */
  readonly reading: LockReading;

  constructor(reading: LockReading) {
    super(LockEvent.type, { bubbles: true, composed: true });
    this.reading = reading;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-lock': LockEvent;
  }
}
