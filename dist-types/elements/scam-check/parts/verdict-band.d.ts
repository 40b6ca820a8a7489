import { type TemplateResult } from 'lit';
import type { ScamVerdict } from '../../../core/base/types.js';
/** Phrases of a head that stay together where there is room: auto-phrase cuts rows of hiragana amiss. */
export declare const held: (words: string) => readonly TemplateResult[];
interface Band {
    readonly look: ScamVerdict['kind'];
    readonly title: string;
    readonly lead?: string | undefined;
    readonly line?: string | undefined;
}
export declare const toneOf: (kind: ScamVerdict['kind']) => string;
export declare const band: ({ look, title, lead, line, }: Band) => TemplateResult;
export {};
