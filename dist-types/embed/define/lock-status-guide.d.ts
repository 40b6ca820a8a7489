/** Registers `<lock-status-guide>`. */
import { LockStatusGuide } from '../../elements/lock-status-guide/lock-status-guide.js';
declare global {
    interface HTMLElementTagNameMap {
        'lock-status-guide': LockStatusGuide;
    }
}
