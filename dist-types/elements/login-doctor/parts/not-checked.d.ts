import { nothing, type TemplateResult } from 'lit';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
/** What could not be looked up at the time: offered again beside the result, for whoever can now. */
export declare const notChecked: ({ pack, facts, diagnosis }: DoctorKnown, { go }: DoctorActions) => TemplateResult | typeof nothing;
