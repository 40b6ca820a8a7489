/** Registers `<scam-check>`. */
import { ScamCheck } from '../../elements/scam-check/scam-check.js';
import { defineOnce } from '../../elements/define-once.js';

export { ScamCheck };

defineOnce('scam-check', ScamCheck);

declare global {
  interface HTMLElementTagNameMap {
    'scam-check': ScamCheck;
  }
}
