import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
/**
 * Gives the widgets inside it one pack and one set of facts, apart from the rest of the page; its `lang` is theirs.
 *
 * @summary An optional wrapper: one pack, one language and one conversation for the widgets inside it.
 * @tagname lockout-kit
 * @slot - The widgets and whatever stands between them.
 */
export declare class LockoutKit extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** Address of a JSON patch over the built-in pack. */
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
