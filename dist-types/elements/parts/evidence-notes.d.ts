import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Evidence, Span } from '../../core/base/types.js';
import type { SayScam, ScamKey } from '../words/scam-check.js';
/** A sign as it is told: numbered where it speaks for a fake. */
export interface Note {
    readonly n: number;
    readonly title: string;
    readonly note: string | undefined;
    readonly weight: ScamKey;
    readonly isWeak: boolean;
    readonly span: Span | undefined;
    /** What stands there, for its letters. */
    readonly words: string;
    /** Where else the same is seen: marked, and without an end of its own for the number to lead to. */
    readonly more: readonly Span[];
}
/** What a message has to say about the place of a sign. */
export interface Places {
    readonly elsewhere: (span: Span) => readonly Span[];
    readonly wordsAt: (span: Span) => string;
}
/** The signs in the order of their weight, with their words; brand names and owners filled in. */
export declare const notesOf: (evidence: readonly Evidence[], pack: Pack, brand: string, { elsewhere, wordsAt }?: Places) => readonly Note[];
/** Moves the focus to the other end of a number: no # link, for a page may have a base address. */
export declare const jumpTo: (id: string) => (event: Event) => void;
/** What was seen, and what it is worth in words. */
export declare const evidenceNotes: (say: SayScam, notes: readonly Note[], heading: ScamKey) => TemplateResult;
