import type { CauseId, RemedyId } from '../../../core/base/id.js';
import type { Diagnosis, Facts, Ranked } from '../../../core/base/types.js';
import type { Cause } from '../../../core/schema/cause.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
/** Some get in and cannot use it, or only got a message: 「入れましたか」 is not their question. */
export declare const getsIn: (facts: Facts) => boolean;
export declare const causeOf: (pack: Pack, id: CauseId | undefined) => Cause | undefined;
export declare const remedyOf: (pack: Pack, id: RemedyId | undefined) => Remedy | undefined;
/** The cause a view is about: the one asked for, else the first. */
export declare const rankedOf: ({ causes }: Diagnosis, asked: CauseId | undefined) => Ranked<CauseId> | undefined;
