/** The site owner’s call to action was pressed. */
export class CtaEvent extends Event {
  static readonly type = 'lockout-cta';
  /** Where it leads: the owner’s own link. */
  readonly href: string;

  constructor(href: string) {
    super(CtaEvent.type, { bubbles: true, composed: true });
    this.href = href;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-cta': CtaEvent;
  }
}
