/** Registers `<lockout-kit>`. */
import { LockoutKit } from '../../elements/lockout-kit/lockout-kit.js';
import { defineOnce } from '../../elements/define-once.js';

export { LockoutKit };

defineOnce('lockout-kit', LockoutKit);

declare global {
  interface HTMLElementTagNameMap {
    'lockout-kit': LockoutKit;
  }
}
