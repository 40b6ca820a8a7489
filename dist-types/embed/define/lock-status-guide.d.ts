/** Registers `<lock-status-guide>`. */
import { LockStatusGuide } from '../../elements/lock-status-guide/lock-status-guide.js';
export { LockStatusGuide };
declare global {
    interface HTMLElementTagNameMap {
        'lock-status-guide': LockStatusGuide;
    }
}
