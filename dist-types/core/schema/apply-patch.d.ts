import type { Noun, Pack } from './pack.js';
import type { Problem } from '../base/types.js';
interface Item {
    readonly id: string;
    readonly protected?: boolean | undefined;
    readonly remove?: true;
    readonly text?: Readonly<Record<string, string>>;
    readonly sources?: readonly string[];
    /** The part a built-in item plays stays with it, whatever its owner writes. */
    readonly role?: string | undefined;
}
/** A patch the schema has passed. */
export type Patch = Partial<Readonly<Record<Noun, readonly Item[]>>> & Pick<Pack, 'ui' | 'cta'>;
/** The lists of a pack. */
export declare const NOUN_LISTS: readonly ["brands", "causes", "questions", "signals", "locks", "remedies", "contacts", "references"];
/** Applies a checked patch, item by item, merged by id. What it brings is named in `added`. */
export declare const applyPatch: (base: Pack, patch: Patch, problems: readonly Problem[]) => {
    pack: Pack;
    problems: readonly Problem[];
};
export {};
