import { type TemplateResult } from 'lit';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
/** The answers that led to the cause, each to be changed, and what else speaks for it. */
export declare const causeReasons: (known: DoctorKnown, actions: DoctorActions) => TemplateResult;
