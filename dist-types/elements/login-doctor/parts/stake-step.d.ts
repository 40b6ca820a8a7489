import { nothing, type TemplateResult } from 'lit';
import type { DoctorKnown } from '../model/state.js';
/** The step for what cannot wait: its own, beside what mends the sign-in. */
export declare const stakeStep: ({ pack, facts }: DoctorKnown) => TemplateResult | typeof nothing;
