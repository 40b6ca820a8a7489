/** What could not be looked up at the time: offered again beside the result, for whoever can now. */
import { nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Diagnosis } from '../../core/base/types.js';
import type { LoginDoctor } from './login-doctor.js';
export declare const notChecked: (widget: LoginDoctor, pack: Pack, { missing }: Diagnosis) => TemplateResult | typeof nothing;
