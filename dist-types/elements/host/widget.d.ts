import { LitElement, type PropertyDeclarations } from 'lit';
import type { AudienceId, BrandId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
/** What the three widgets share: the attributes, and what a page can ask for. What stands behind them is their host. */
export declare abstract class LockoutWidget extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** The brand, one of the built-in ones or of your own pack. */
    brand: BrandId;
    /** An audience of the brand: shopper, seller or flex for Amazon. Left out: the visitor is asked. */
    audience: AudienceId | undefined;
    /** auto follows the system; light or dark fix it. */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /** Address of a JSON patch over the built-in pack. */
    src: string | undefined;
    /** The same patch inline. */
    config: string | undefined;
    /** Words of the site owner's call to action. */
    ctaLabel: string | undefined;
    /** Where the call to action leads: https, mailto or tel. */
    ctaHref: string | undefined;
    /** Keep ids and dates for a second visit: tab (this tab) or device (30 days at most). Nothing is stored without it. */
    resume: 'tab' | 'device' | undefined;
    /** A pack patch as an object, or a whole pack. */
    pack: object | undefined;
    constructor();
    /** What is known, in and out. */
    get facts(): Facts;
    set facts(facts: Facts);
    /** Starts over: forgets every answer of this conversation. */
    reset(): void;
}
