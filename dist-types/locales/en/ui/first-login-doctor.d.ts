import type { Translated } from '../../kinds/ui.js';
export declare const DOCTOR_FIRST: Translated<'first-login-doctor'>;
