import { nothing, type TemplateResult } from 'lit';
import type { BrandId, ContactId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts, ScamVerdict } from '../../core/base/types.js';
import type { Stage } from '../host/stage.js';
import type { Checked, ScamCheck, ScamView } from './scam-check.js';
import type { SayScam } from './words.js';
export type StageOf<K extends ScamView['kind']> = (widget: ScamCheck, view: Extract<ScamView, {
    readonly kind: K;
}>, pack: Pack) => Stage;
/** The footer's way on from everywhere. */
export declare const another: (widget: ScamCheck, say: SayScam) => NonNullable<Stage['way']>;
/** Phrases of a head that stay together where there is room: auto-phrase cuts rows of hiragana amiss. */
export declare const held: (words: string) => readonly TemplateResult[];
interface Band {
    readonly look: ScamVerdict['kind'];
    readonly title: string;
    readonly lead?: string | undefined;
    readonly line?: string | undefined;
}
export declare const toneOf: (kind: ScamVerdict['kind']) => string;
export declare const band: ({ look, title, lead, line }: Band) => TemplateResult;
/** A door, not a confession. */
export declare const alreadyButton: (widget: ScamCheck, say: SayScam) => TemplateResult;
/** The route that needs no sign-in, for the audience at hand. */
export declare const contactFor: (pack: Pack, facts: Facts) => ContactId | undefined;
/** The pack's contacts and steps are its own brand's. */
export declare const isAboutAnother: (pack: Pack, claimed: BrandId | null | undefined) => boolean;
/** The verdict the visitor has before them, or came from: an answer that was undone is none. */
export declare const lastVerdict: ({ _trail }: ScamCheck) => ScamVerdict | undefined;
/** What a pack has to say about a message in this name: of what is its own brand's, nothing where it is another's. */
export declare const packAbout: (pack: Pack, claimed: BrandId | null | undefined) => Pack;
export declare const contactRow: (widget: ScamCheck, pack: Pack, say: SayScam) => TemplateResult | typeof nothing;
export declare const reportRow: (widget: ScamCheck, say: SayScam) => TemplateResult;
export declare const insideRow: (widget: ScamCheck, pack: Pack, checked: Checked, say: SayScam) => TemplateResult | typeof nothing;
/** The check that does not rest on the message: look inside the brand's own screens, and say what was there. */
export declare const checkInside: (widget: ScamCheck, pack: Pack, checked: Checked, say: SayScam) => TemplateResult;
export {};
