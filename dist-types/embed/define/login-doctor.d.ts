/** Registers `<login-doctor>`. */
import { LoginDoctor } from '../../elements/login-doctor/login-doctor.js';
declare global {
    interface HTMLElementTagNameMap {
        'login-doctor': LoginDoctor;
    }
}
