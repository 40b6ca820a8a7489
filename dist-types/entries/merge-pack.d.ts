import type { Pack } from '../core/schema/pack.js';
import type { Problem } from '../core/base/types.js';
interface Merged {
    readonly pack: Pack;
    readonly problems: readonly Problem[];
}
/**
 * A site owner's patch over a pack. Hostile until the schema has passed it; the schema is loaded here and only here.
 * Never throws: what is wrong comes back as problems with path and repair, and then the base is returned unchanged.
 */
export declare const mergePack: (base: Pack, patch: unknown) => Promise<Merged>;
/** A whole pack over the built-in one it was made from. Nothing of it is taken on trust: what differs passes as a patch does. */
export declare const mergeWhole: (base: Pack, whole: object) => Promise<Merged>;
export {};
