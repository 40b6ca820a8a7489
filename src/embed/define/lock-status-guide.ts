/** Registers `<lock-status-guide>`. */
import { LockStatusGuide } from '../../elements/lock-status-guide/lock-status-guide.js';
import { defineOnce } from '../../elements/define-once.js';

export { LockStatusGuide };

defineOnce('lock-status-guide', LockStatusGuide);

declare global {
  interface HTMLElementTagNameMap {
    'lock-status-guide': LockStatusGuide;
  }
}
