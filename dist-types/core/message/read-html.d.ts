import type { RawLink } from './read-links.js';
/** What a reader of the page sees, and where it can lead. */
export interface Page {
    readonly text: string;
    readonly links: readonly RawLink[];
}
/** The visible text of an HTML part and its links: anchors, image maps, forms, buttons, frames, refreshes. */
export declare const readHtml: (part: string, html: string) => Page;
