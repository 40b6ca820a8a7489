import type { ReactiveController } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { LockoutErrorEvent } from '../events/error.js';
import type { Brought } from './bring.js';
import type { Lender } from './lender.js';

/**
 * Brings what a widget needs past its first stage: words, rules, stages. While the visitor reads the first stage the rest arrives,
 * an owner's words with it. What failed is tried again when it is needed.
 */
export class Loading<S> implements ReactiveController {
  pack: Pack | undefined;
  session: S | undefined;
  /** What follows the page around the widget; nothing while there is one stage only. */
  brought: Brought | undefined;
  isLoading = false;
  hasFailed = false;
  readonly #lender: Lender<S>;
  #loaded: Promise<void> | undefined;

  constructor(lender: Lender<S>) {
    this.#lender = lender;
    lender.element.addController(this);
  }

  hostConnected(): void {
    this.begin();
  }

  hostDisconnected(): void {
    this.#loaded = undefined;
    this.#letGo();
  }

  #letGo(): void {
    this.brought?.letGo();
    this.brought = undefined;
  }

  /**
   * Begins anew, since the content may have changed. What is there stays until the new is: a page that switches its theme must not
   * throw the visitor back to the first stage.
   */
  begin(): void {
    const { locale } = this.#lender;
    this.#loaded = undefined;
    if (!this.session) this.pack = undefined;
    if (locale !== 'ja' && !this.session) void import('./bring.js').then(({ greet }) => greet(this.#lender, this));
    (globalThis.requestIdleCallback ?? setTimeout)(() => void this.#load().catch(() => undefined));
  }

  /** Words, rules and stages; false and a sentence when they cannot be had. */
  async ready(): Promise<boolean> {
    if (this.session && this.pack) return true;
    this.show(true, this.hasFailed);
    const hasCome = await this.#load().then(
      () => true,
      (error) => notLoaded(this.#lender.element, error),
    );
    this.show(false, !hasCome);
    return !this.hasFailed;
  }

  /** Says that it is being worked on, or that something did not come. */
  show(isLoading: boolean, hasFailed = this.hasFailed): void {
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
    const { element } = this.#lender;
    // Removed while it waited for an idle moment: there is nobody to load for.
    if (!element.isConnected) return;
    const [later, { bring }] = await Promise.all([this.#lender.later(), import('./bring.js')]);
    const brought = await bring(this.#lender, later, () => this.begin());
    // A widget that left meanwhile must not be held by what outlives it.
    if (!element.isConnected) return brought.letGo();
    this.#letGo();
    this.brought = brought;
    this.pack = brought.pack;
    this.session ??= later.begin();
    element.requestUpdate();
  }
}

/** Told to the page: something of the kit did not come. The rest of what is told arrives with what would tell it. */
const notLoaded = (element: HTMLElement, error: unknown): void => {
  console.warn('lockout-kit:', error);
  const expected = 'the kit’s own files beside the script';
  const problem = {
    code: 'fetch-failed',
    severity: 'error',
    path: element.localName,
    found: String(error),
    expected,
  } as const;
  element.dispatchEvent(new LockoutErrorEvent([problem]));
};
