import { nothing, type TemplateResult } from 'lit';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
/** The desk, before all else on the first stage, for whoever was not helped last time. */
export declare const resumeOffer: ({ pack, facts }: DoctorKnown, { go }: DoctorActions) => TemplateResult | typeof nothing;
