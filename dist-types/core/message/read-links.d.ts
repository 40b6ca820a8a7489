import type { Link, Span } from '../base/types.js';
/** An address as it stands in a part, not yet followed. */
export interface RawLink {
    readonly span?: Span;
    readonly shown: string;
    readonly address: string;
}
/**
 * Where an address leads, as far as can be read without opening it. Nothing for mailto:, tel: and what is no address.
 */
export declare const readAddress: (raw: RawLink) => readonly Link[];
/** The addresses in a part's running text. */
export declare const addressesIn: (part: string, text: string) => readonly RawLink[];
export declare const readLinks: (raws: readonly RawLink[]) => readonly Link[];
