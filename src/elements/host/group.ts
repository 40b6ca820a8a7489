import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import { kitContext, type KitValue } from './context.js';
import { conversationOf, type Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly brand: BrandId };

/** Which group a widget belongs to: the kit around it, else its document. Gives the group's conversation and content. */
export class Group implements ReactiveController {
  readonly #host: Host;
  readonly #onJoin: () => void;
  #kit: KitValue | undefined;
  #conversation: Conversation | undefined;
  #stopKit: (() => void) | undefined;
  #leave: (() => void) | undefined;

  /** @param onJoin - called when a kit's content has come or changed */
  constructor(host: Host, onJoin: () => void) {
    this.#host = host;
    this.#onJoin = onJoin;
    host.addController(this);
  }

  /** The group's shared answers. */
  get conversation(): Conversation {
    return this.#conversation ?? this.#join();
  }

  get content(): OwnerContent | undefined {
    return this.#kit?.content;
  }

  hostConnected(): void {
    this.#join();
    this.#ask();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#stopKit?.();
    this.#kit = this.#conversation = undefined;
  }

  #join(): Conversation {
    const { brand, ownerDocument } = this.#host;
    this.#leave?.();
    this.#conversation = this.#kit ? this.#kit.conversation(brand) : conversationOf(ownerDocument, brand);
    this.#leave = this.#conversation.subscribe(() => this.#host.requestUpdate());
    return this.#conversation;
  }

  /** A kit around us may be registered later than we are. */
  #ask(): void {
    const host = this.#host;
    host.dispatchEvent(new ContextEvent(kitContext, host, this.#onKit, true));
    if (host.closest('lockout-kit:not(:defined)'))
      void customElements.whenDefined('lockout-kit').then(() => host.isConnected && this.#ask());
  }

  readonly #onKit = (kit: KitValue | undefined, stop?: () => void): void => {
    this.#kit = kit;
    this.#stopKit = stop;
    this.#join();
    this.#onJoin();
  };
}
