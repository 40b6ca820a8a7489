import type { RemedyId } from '../../../core/base/id.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
/** The answer to the look inside the brand's own pages; scam-check asks the same under a name of its own. */
export declare const SEEN_INSIDE = "lock-seen-inside";
/** The remedy with which every road begins: is the notice inside, too? */
export declare const insideLook: ({ remedies }: Pack) => Remedy | undefined;
/** Is this the step that asks for the look inside? */
export declare const looksInside: (pack: Pack, { remedy }: {
    readonly remedy?: RemedyId | undefined;
}) => boolean;
