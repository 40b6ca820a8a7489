import type { ReactiveController } from 'lit';
import type { Locale } from '../../core/base/locale.js';
import type { Problem } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';
import { report } from './report.js';
import type { Resume } from './resume.js';
import type { LaterHalf } from './stage.js';
import type * as Transition from './transition.js';
import type { WidgetElement } from './widget-element.js';

/** What a widget's host lends to its loading. */
export interface Lender<S = unknown> {
  readonly element: WidgetElement;
  readonly locale: Locale;
  readonly conversation: Conversation;
  /** What a kit around the widget brings. */
  readonly kitContent: OwnerContent | undefined;
  readonly later: () => Promise<LaterHalf<void, S>>;
}

/**
 * Brings what a widget needs past its first stage: words, rules, stages. While the visitor reads the first stage the rest arrives,
 * an owner's words with it. What failed is tried again when it is needed.
 */
export class Loading<S> implements ReactiveController {
  pack: Pack | undefined;
  session: S | undefined;
  transition: typeof Transition | undefined;
  resumed: Resume | undefined;
  isLoading = false;
  hasFailed = false;
  readonly #lender: Lender<S>;
  #loaded: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(lender: Lender<S>) {
    this.#lender = lender;
    lender.element.addController(this);
  }

  hostConnected(): void {
    this.begin();
  }

  hostDisconnected(): void {
    this.#loaded = undefined;
    this.resumed?.disconnect();
    this.resumed = undefined;
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  /**
   * Begins anew, since the content may have changed. What is there stays until the new is: a page that switches its theme must not
   * throw the visitor back to the first stage.
   */
  begin(): void {
    const { locale } = this.#lender;
    this.#loaded = undefined;
    if (!this.session) this.pack = undefined;
    if (locale !== 'ja' && !this.session) void import('./catalog.js').then(({ greet }) => greet(this.#lender, this));
    (globalThis.requestIdleCallback ?? setTimeout)(() => void this.#load().catch(() => undefined));
  }

  /** Words, rules and stages; false and a sentence when they cannot be had. */
  async ready(): Promise<boolean> {
    if (this.session && this.pack) return true;
    this.#show(true, this.hasFailed);
    const problems = await this.#load().then(() => [], (error) => [notLoaded(this.#lender.element, error)]);
    report(this.#lender.element, problems);
    this.#show(false, problems.length > 0);
    return !this.hasFailed;
  }

  /** Says that it is being worked on, until it is done. */
  async during(work: Promise<void>): Promise<void> {
    this.#show(true, this.hasFailed);
    await work.finally(() => this.#show(false, this.hasFailed));
  }

  #show(isLoading: boolean, hasFailed: boolean): void {
    this.isLoading = isLoading;
    this.hasFailed = hasFailed;
    this.#lender.element.requestUpdate();
  }

  #load(): Promise<void> {
    return (this.#loaded ??= this.#fetch().catch((error) => {
      this.#loaded = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    const { element, kitContent } = this.#lender;
    // Removed while it waited for an idle moment: there is nobody to load for.
    if (!element.isConnected) return;
    const [later, { packFor }, transition] = await Promise.all([
      this.#lender.later(),
      import('./catalog.js'),
      import('./transition.js'),
    ]);
    const { pack, problems } = await packFor(this.#lender, kitContent);
    if (!element.isConnected) return;
    transition.adoptStyles(element, later.styles);
    await this.#attend(transition);
    this.pack = pack;
    this.session ??= later.begin();
    element.requestUpdate();
    report(element, problems);
  }

  /** From now on the widget follows what the page changes around it. */
  async #attend(transition: typeof Transition): Promise<void> {
    const { element, conversation } = this.#lender;
    this.transition = transition;
    this.#unwatch?.();
    this.#unwatch = transition.watch(this.#lender, () => this.begin());
    this.resumed?.disconnect();
    this.resumed = await transition.resumed(element, conversation);
    // A widget that left meanwhile must not be held by what outlives it.
    if (!element.isConnected) this.hostDisconnected();
  }
}

const notLoaded = ({ localName }: HTMLElement, error: unknown): Problem => ({
  code: 'fetch-failed',
  severity: 'error',
  path: localName,
  found: String(error),
  expected: 'the kit’s own files beside the script',
});
