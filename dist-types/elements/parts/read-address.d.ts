import type { Brand } from '../../core/schema/brand.js';
import type { Link } from '../../core/base/types.js';
/** Whose page a link leads to, as it is said to the visitor. */
export type Ownership = 'owner' | 'foreign' | 'hosting' | 'numeric' | 'hidden';
/** An address in the pieces that are drawn. */
export interface Address {
    readonly scheme: string;
    /** What stands before the owner and proves nothing. */
    readonly decoration: string;
    readonly owner: string;
    readonly path: string;
    readonly ownership: Ownership;
    /** What was undone to show it, so that it can be said. */
    readonly decoded: Decoded;
}
export interface Decoded {
    /** What stands before the @. */
    readonly user: string;
    /** The host as it is written, where its letters are encoded. */
    readonly host: string;
    /** How an IP address was written, where that was another notation. */
    readonly number: string;
    readonly percent: boolean;
}
/** Does the brand itself speak there? */
export declare const isOwn: (link: Link, brand: Brand) => boolean;
/** Takes a link apart; undefined where it leads to no host. */
export declare const takeApart: (link: Link, brand: Brand | undefined) => Address | undefined;
