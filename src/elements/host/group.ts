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

  /** The group's shared answers; whoever has left keeps those it had. */
  get conversation(): Conversation {
    return this.#conversation ?? this.#find();
  }

  get content(): OwnerContent | undefined {
    return this.#kit?.content;
  }

  hostConnected(): void {
    this.join();
    this.ask();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#stopKit?.();
    this.#kit = undefined;
  }

  #find(): Conversation {
    const { brand, ownerDocument } = this.#host;
    return this.#kit ? this.#kit.conversation(brand) : conversationOf(ownerDocument, brand);
  }

  /** Only what stands on a page listens: a group outlives its widgets. */
  join(): void {
    this.#leave?.();
    if (!this.#host.isConnected) return;
    this.#conversation = this.#find();
    this.#leave = this.#conversation.subscribe(() => this.#host.requestUpdate());
  }

  /** Asks for a kit around us. It may be registered later than we are, or never: waiting for it must not keep us. */
  ask(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    host.dispatchEvent(new ContextEvent(kitContext, host, this.#onKit, true));
    const self = new WeakRef(this);
    if (host.closest('lockout-kit:not(:defined)'))
      void customElements.whenDefined('lockout-kit').then(() => self.deref()?.ask());
  }

  readonly #onKit = (kit: KitValue | undefined, stop?: () => void): void => {
    this.#kit = kit;
    this.#stopKit = stop;
    this.join();
    this.#onJoin();
  };
}
