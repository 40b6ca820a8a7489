import type { LoginDoctor } from './login-doctor.js';
/** While the visitor reads the first stage, what the first answers need is made, so that the first question and the first result come as quickly as any. */
export declare const warmUp: (widget: LoginDoctor) => void;
