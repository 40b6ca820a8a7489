/** A second visit within a week: the desk is offered first. Rests on `resume`; without it no day is kept. */
import { nothing, type TemplateResult } from 'lit';
import type { LoginDoctor } from './login-doctor.js';
/** A result was shown; whether it helps is not known yet. */
export declare const keepDay: (widget: LoginDoctor) => void;
export declare const forgetDay: (widget: LoginDoctor) => void;
/** Before all else on the first stage, until something was found out in this visit. */
export declare const offerDesk: (widget: LoginDoctor) => TemplateResult | typeof nothing;
