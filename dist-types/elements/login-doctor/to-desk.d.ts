import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { LoginDoctor } from './login-doctor.js';
/** The way to the official desk, from wherever nothing else is left; solid where it is what to do next. */
export declare const contactButton: (widget: LoginDoctor, pack: Pack, isNext?: boolean) => TemplateResult;
