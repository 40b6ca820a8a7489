/** Registers `<login-doctor>`. */
import { LoginDoctor } from '../../elements/login-doctor/login-doctor.js';
export { LoginDoctor };
declare global {
    interface HTMLElementTagNameMap {
        'login-doctor': LoginDoctor;
    }
}
