import type { ExtraEvidence } from './bayes.js';
import type { Cause } from '../schema/cause.js';
import type { Pack } from '../schema/pack.js';
import type { Facts } from '../base/types.js';
/** The key of Facts that lists the remedies tried without success. */
export declare const TRIED = "tried";
/** A remedy that did not help speaks against the causes it would have cured. */
export declare const triedEvidence: (facts: Facts, pack: Pack) => ExtraEvidence<Cause>;
