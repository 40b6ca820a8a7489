/** Registers `<lockout-kit>`. */
import { LockoutKit } from '../../elements/lockout-kit/lockout-kit.js';
export { LockoutKit };
declare global {
    interface HTMLElementTagNameMap {
        'lockout-kit': LockoutKit;
    }
}
