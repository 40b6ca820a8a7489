/** Registers `<login-doctor>`. */
import { LoginDoctor } from '../../elements/login-doctor/login-doctor.js';
import { defineOnce } from '../../elements/define-once.js';

export { LoginDoctor };

defineOnce('login-doctor', LoginDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'login-doctor': LoginDoctor;
  }
}
