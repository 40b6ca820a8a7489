import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AudienceId, BrandId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
import { base } from '../styles/base.styles.js';
import { registerEm, tokens } from '../styles/tokens.styles.js';
import { hostOf, type AnyHost } from './any-host.js';
import { DEFAULT_BRAND } from './default-brand.js';
import { frame } from './frame.js';
import { plain } from './plain.js';

/** What changes the content, or what has to be looked at anew with it. */
const RELOADING = ['src', 'config', 'pack', 'brand', 'theme', 'resume'] as const;

/** What the three widgets share: the attributes, and what a page can ask for. What stands behind them is their host. */
export abstract class LockoutWidget extends LitElement {
  static override styles = [tokens, base];
  static override properties: PropertyDeclarations = {
    brand: { type: String },
    audience: { type: String },
    theme: { type: String, reflect: true },
    src: { type: String },
    config: { type: String },
    ctaLabel: { type: String, attribute: 'cta-label' },
    ctaHref: { type: String, attribute: 'cta-href' },
    resume: { type: String },
    pack: { attribute: false },
  };

  /** The brand, one of the built-in ones or of your own pack. */
  declare brand: BrandId;
  /** An audience of the brand: shopper, seller or flex for Amazon. Left out: the visitor is asked. */
  declare audience: AudienceId | undefined;
  /** auto follows the system; light or dark fix it. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** Address of a JSON patch over the built-in pack. */
  declare src: string | undefined;
  /** The same patch inline. */
  declare config: string | undefined;
  /** Words of the site owner's call to action. */
  declare ctaLabel: string | undefined;
  /** Where the call to action leads: https, mailto or tel. */
  declare ctaHref: string | undefined;
  /** Keep ids and dates for a second visit: tab (this tab) or device (30 days at most). Nothing is stored without it. */
  declare resume: 'tab' | 'device' | undefined;
  /** A pack patch as an object, or a whole pack. */
  declare pack: object | undefined;

  #view: unknown;
  #turn = 0;

  constructor() {
    super();
    registerEm();
    this.brand = DEFAULT_BRAND;
  }

  /** A widget makes its host when it is constructed. */
  get #host(): AnyHost {
    return hostOf(this)!;
  }

  /** What is known, in and out. */
  get facts(): Facts {
    return this.#host.facts;
  }
  set facts(facts: Facts) {
    this.#host.conversation.facts = facts;
  }

  /** Starts over: forgets every answer of this conversation. */
  reset(): void {
    this.#host.reset();
  }

  /** @internal */
  override connectedCallback(): void {
    this.#readHost();
    super.connectedCallback();
  }

  /** One brand, audience or theme may be written in many ways; from here on it is written in ours. */
  #readHost(): void {
    this.brand = plain(this.brand) ?? DEFAULT_BRAND;
    this.audience = plain(this.audience);
    this.theme = plain(this.theme) as typeof this.theme;
    this.resume = plain(this.resume) as typeof this.resume;
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const host = this.#host;
    this.#readHost();
    if (changed.has('brand')) host.regroup();
    if (RELOADING.some((name) => changed.has(name))) host.reload();
    if (host.pack) host.session?.settle();
    if (host.view !== this.#view) this.#turn += 1;
    this.#view = host.view;
  }

  /** @internal */
  protected override render(): TemplateResult {
    return frame(this.#host, this.#turn);
  }

  /** @internal */
  protected override updated(): void {
    this.#host.brought?.transition.follow(this.#host);
  }
}
