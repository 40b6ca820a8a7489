import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';
/** Where an owner's JSON can come from; later ones go over earlier ones. */
export interface OwnerContent {
    /** Address of a JSON file. */
    readonly src?: string | undefined;
    /** JSON in an attribute. */
    readonly config?: string | undefined;
    /** JSON in a child script. */
    readonly script?: string | undefined;
    /** An object given by a script. */
    readonly pack?: object | undefined;
}
/** A pack a script made with `loadPack` or `mergePack`, by what it is about: no key of it is looked at that it does not give. */
export declare const wholeOf: ({ pack }: OwnerContent) => Pick<Pack, 'brand' | 'locale'> | undefined;
/** The pack with the owner's content over it, and what was wrong with that. Loads the schema. */
export declare const withOwnerContent: (base: Pack, content: OwnerContent) => Promise<{
    pack: Pack;
    problems: readonly Problem[];
}>;
