import type { LoginDoctor } from './login-doctor.js';
/** Opens the state of a link, once for a widget, and again when another is pasted into the address. */
export declare const watchLink: (widget: LoginDoctor) => void;
