import type { Translated } from '../../kinds/ui.js';
export declare const DOCTOR: Translated<'login-doctor'>;
