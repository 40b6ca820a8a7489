import type { BrandId, SignalId } from '../../core/base/id.js';
import type { ScamVerdict } from '../../core/base/types.js';

/** scam-check has judged a message. */
export class VerdictEvent extends Event {
  static readonly type = 'lockout-verdict';
  /** The verdict. */
  readonly kind: ScamVerdict['kind'];
  /** Whom it claims to be from. */
  readonly claimedBrand: BrandId | null;
  /** The signs found, strongest first. No word of the message. */
  readonly signals: readonly SignalId[];

  constructor(kind: ScamVerdict['kind'], claimedBrand: BrandId | null, signals: readonly SignalId[]) {
    super(VerdictEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
    this.claimedBrand = claimedBrand;
    this.signals = signals;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-verdict': VerdictEvent;
  }
}
