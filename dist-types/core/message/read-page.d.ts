import { type Page } from './read-html.js';
import type { Alternatives } from './mail-parts.js';
/** What the reader sees of texts that say the same. */
export interface Seen extends Page {
    /** The declared charsets that were not believed. */
    readonly guessed: readonly string[];
}
/** One below the other, the places of links moved along. */
export declare const joined: (pages: readonly Page[]) => Page;
/** Of alternatives the page, or where it shows no words the plain text beside its links. */
export declare const seenOf: (alternatives: Alternatives) => Seen;
