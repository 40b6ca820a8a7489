import { type Folded } from './fold-text.js';
import type { Message, Span } from '../base/types.js';
/** A part as said: phrases, with numbers in them, are looked for here. */
export interface SaidPart {
    readonly id: string;
    readonly text: string;
    readonly said: Folded;
}
/** A part of the message, folded once for all probes. */
export interface FoldedPart extends SaidPart {
    /** As it looks, every disguised letter the one it passes for: names are looked for here. */
    readonly looks: Folded;
}
export declare const foldedParts: (message: Message) => readonly FoldedPart[];
/** Folds a long message ahead of the judging, which must not wait, and lets the page draw meanwhile. */
export declare const foldSlowly: (message: Message) => Promise<void>;
/** Offsets in a folded text → the stretch of the part that the visitor sees. */
export declare const spanOf: ({ id }: {
    readonly id: string;
}, folded: Folded, start: number, end: number) => Span;
