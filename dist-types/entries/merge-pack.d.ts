import type { Pack } from '../core/schema/pack.js';
import type { Problem } from '../core/base/types.js';
/**
 * A site owner's patch over a pack. Hostile until the schema has passed it; the schema is loaded here and only here.
 * Never throws: what is wrong comes back as problems with path and repair, and then the base is returned unchanged.
 */
export declare const mergePack: (base: Pack, patch: unknown) => Promise<{
    pack: Pack;
    problems: readonly Problem[];
}>;
