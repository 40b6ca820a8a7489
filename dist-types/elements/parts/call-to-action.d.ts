import { nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Say } from '../words/ui-text-later.js';
interface Owner {
    readonly ctaLabel: string | undefined;
    readonly ctaHref: string | undefined;
    readonly _content: Pack | undefined;
}
/** The owner's offer: set apart, labelled as advertising, after the official route. */
export declare const callToAction: (say: Say, owner: Owner) => TemplateResult | typeof nothing;
export {};
