import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { BrandId } from '../../core/schema/id.js';
import { kitContext, type KitValue } from '../context.js';
import { conversationOf } from '../controllers/conversation.js';

/**
 * Gives the widgets inside it one pack, one language and one set of facts, apart from the rest of the page.
 *
 * @summary An optional wrapper: one pack, one language and one conversation for the widgets inside it.
 * @tagname lockout-kit
 * @slot - The widgets and whatever stands between them.
 */
export class LockoutKit extends LitElement {
  static override properties: PropertyDeclarations = {
    brand: { type: String },
    src: { type: String },
    config: { type: String },
    pack: { attribute: false },
  };

  /** The brand of the widgets inside that name none. */
  declare brand: BrandId | undefined;
  /** Address of a JSON patch over the built-in pack, for all of them. */
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
    const { brand, src, config, pack } = this;
    const value: KitValue = { brand, content: { src, config, pack }, conversation: (id) => conversationOf(this, id) };
    this.#provider.setValue(value, true);
  }
}
