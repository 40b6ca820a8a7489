/** What cannot wait until the visitor is in again: asked once, beside the search for the cause. */
import type { QuestionId } from '../../../core/base/id.js';
import type { Facts } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
export declare const STAKE: QuestionId;
/** After the first answer about the trouble: by then the visitor has been heard. */
export declare const stakeIsDue: (facts: Facts, pack: Pack) => boolean;
type StakeStep = ReferenceOf<'stake'>;
/** The step for what the visitor named. */
export declare const stakeStepFor: (facts: Facts, pack: Pack) => StakeStep | undefined;
export {};
