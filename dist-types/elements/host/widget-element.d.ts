import type { LitElement } from 'lit';
import type { AudienceId, BrandId } from '../../core/base/id.js';
/** What of an element the host reads; all of it is the page's contract. */
export interface WidgetElement extends LitElement {
    readonly brand: BrandId;
    readonly audience: AudienceId | undefined;
    readonly theme: string | undefined;
    readonly src: string | undefined;
    readonly config: string | undefined;
    readonly pack: object | undefined;
    readonly ctaLabel: string | undefined;
    readonly ctaHref: string | undefined;
    readonly resume: 'tab' | 'device' | undefined;
}
