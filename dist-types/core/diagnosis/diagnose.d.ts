import type { Pack } from '../schema/pack.js';
import type { Diagnosis, Facts } from '../base/types.js';
/** Ranks the causes by what is known. */
export declare const diagnose: (facts: Facts, pack: Pack) => Diagnosis;
