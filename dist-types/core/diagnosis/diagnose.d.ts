import type { Pack } from '../schema/pack.js';
import type { Diagnosis, Facts, Hearing } from '../base/types.js';
/** Ranks the causes by what is known, and by what was heard of what is not known yet. */
export declare const diagnose: (facts: Facts, pack: Pack, hearing?: Hearing) => Diagnosis;
