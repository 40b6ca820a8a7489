/** What was tried without success. */
import { nothing, type TemplateResult } from 'lit';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
export declare const triedList: (known: DoctorKnown) => TemplateResult | typeof nothing;
/** A slip of the thumb is taken back here, and the remedy is offered again. */
export declare const triesToUndo: (known: DoctorKnown, { takeBack }: DoctorActions) => TemplateResult | typeof nothing;
