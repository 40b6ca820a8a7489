import type { ReactiveController } from 'lit';
import type { Problem } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Brought } from './bring.js';
import type { Lender } from './lender.js';
import { report } from './report.js';

/**
 * Brings what a widget needs past its first stage: words, rules, stages. While the visitor reads the first stage the rest arrives,
 * an owner's words with it. What failed is tried again when it is needed.
 */
export class Loading<S> implements ReactiveController {
  pack: Pack | undefined;
  session: S | undefined;
  isLoading = false;
  hasFailed = false;
  readonly #lender: Lender<S>;
  #loaded: Promise<void> | undefined;
  #brought: Brought | undefined;

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

  /** What moves the focus and keeps the height, once there is more than one stage. */
  get transition(): Brought['transition'] | undefined {
    return this.#brought?.transition;
  }

  /** What keeps answers for a second visit, where the owner asked for it. */
  get resumed(): Brought['resumed'] {
    return this.#brought?.resumed;
  }

  #letGo(): void {
    this.#brought?.letGo();
    this.#brought = undefined;
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
    const { element } = this.#lender;
    // Removed while it waited for an idle moment: there is nobody to load for.
    if (!element.isConnected) return;
    const [later, { bring }] = await Promise.all([this.#lender.later(), import('./bring.js')]);
    const brought = await bring(this.#lender, later, () => this.begin());
    // A widget that left meanwhile must not be held by what outlives it.
    if (!element.isConnected) return brought.letGo();
    this.#letGo();
    this.#brought = brought;
    this.pack = brought.pack;
    this.session ??= later.begin();
    element.requestUpdate();
    report(element, brought.problems);
  }
}

const notLoaded = ({ localName }: HTMLElement, error: unknown): Problem => ({
  code: 'fetch-failed',
  severity: 'error',
  path: localName,
  found: String(error),
  expected: 'the kit’s own files beside the script',
});
