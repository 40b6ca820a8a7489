/** A stage of a widget was shown. */
export class StepEvent extends Event {
  static readonly type = 'lockout-step';
  /** The kind of stage: an enum of the widget. */
  readonly stage: string;

  constructor(stage: string) {
    super(StepEvent.type, { bubbles: true, composed: true });
    this.stage = stage;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-step': StepEvent;
  }
}
