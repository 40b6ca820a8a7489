import type { Problem } from '../../core/base/types.js';

/** Something could not be read or loaded; the built-in content stays. */
export class LockoutErrorEvent extends Event {
  static readonly type = 'lockout-error';
  /** What, where, and how to mend it. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(LockoutErrorEvent.type, { bubbles: true, composed: true });
    this.problems = problems;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-error': LockoutErrorEvent;
  }
}
