import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';
import { type OwnerContent } from './owner-content.js';
import type { WidgetElement } from './widget-element.js';
/** A widget that wants content, with the language it speaks at the moment. */
interface Wanting {
    readonly element: WidgetElement;
    readonly locale: Locale;
}
interface Packed {
    /** None where nobody knows the brand. */
    readonly pack: Pack | undefined;
    readonly problems: readonly Problem[];
}
/**
 * The pack a widget works with: the built-in one, with the owner's content over it. Under what an owner brings of a brand of their own
 * lies the content of the default one.
 */
export declare const packFor: (widget: Wanting, kit?: OwnerContent) => Promise<Packed>;
export {};
