/** Registers `<scam-check>`. */
import { ScamCheck } from '../../elements/scam-check/scam-check.js';
export { ScamCheck };
declare global {
    interface HTMLElementTagNameMap {
        'scam-check': ScamCheck;
    }
}
