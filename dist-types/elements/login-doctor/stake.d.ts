/** What cannot wait until the visitor is in again: asked once, beside the search for the cause. */
import { nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import type { LoginDoctor } from './login-doctor.js';
export declare const STAKE: QuestionId;
/** After the first answer about the trouble: by then the visitor has been heard. */
export declare const stakeIsDue: (facts: Facts, pack: Pack) => boolean;
/** Its own step, beside what mends the sign-in. */
export declare const stakeStep: (widget: LoginDoctor, pack: Pack) => TemplateResult | typeof nothing;
