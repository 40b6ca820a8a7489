import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { kitContext, type KitValue } from '../host/context.js';
import { conversationOf } from '../host/conversation.js';

/**
 * Gives the widgets inside it one pack and one set of facts, apart from the rest of the page; its `lang` is theirs.
 *
 * @summary An optional wrapper: one pack, one language and one conversation for the widgets inside it.
 * @tagname lockout-kit
 * @slot - The widgets and whatever stands between them.
 */
export class LockoutKit extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    config: { type: String },
    pack: { attribute: false },
  };

  /** Address of a JSON patch over the built-in pack. */
  declare src: string | undefined;
  /** The same patch inline. */
  declare config: string | undefined;
  /** The same as an object. */
  declare pack: object | undefined;

  #provider = new ContextProvider(this, { context: kitContext, initialValue: undefined });

  /** Children stay in the light DOM: the wrapper draws nothing. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#provide();
  }

  #provide(): void {
    const { src, config, pack } = this;
    const value: KitValue = { content: { src, config, pack }, conversation: (id) => conversationOf(this, id) };
    this.#provider.setValue(value, true);
  }
}
