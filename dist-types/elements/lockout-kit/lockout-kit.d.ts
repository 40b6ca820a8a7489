import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { BrandId } from '../../core/schema/id.js';
/**
 * Gives the widgets inside it one pack, one language and one set of facts, apart from the rest of the page.
 *
 * @summary An optional wrapper: one pack, one language and one conversation for the widgets inside it.
 * @tagname lockout-kit
 * @slot - The widgets and whatever stands between them.
 */
export declare class LockoutKit extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** The brand of the widgets inside that name none. */
    brand: BrandId | undefined;
    /** Address of a JSON patch over the built-in pack, for all of them. */
    src: string | undefined;
    /** The same patch inline. */
    config: string | undefined;
    /** The same as an object. */
    pack: object | undefined;
    /** Children stay in the light DOM: the wrapper draws nothing. */
    protected createRenderRoot(): HTMLElement;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
}
