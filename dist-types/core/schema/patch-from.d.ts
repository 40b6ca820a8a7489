import type { Pack } from './pack.js';
type Values = Readonly<Record<string, unknown>>;
/** The patch, and what turns a path in it into one in the pack. */
export interface PatchFrom {
    readonly patch: Values;
    readonly inPack: (path: string) => string;
}
/** What `whole` changes over `base`. Keys nobody knows are handed on, for the schema to complain of. */
export declare const patchFrom: (base: Pack, { ui, ...whole }: Pack) => PatchFrom;
export {};
