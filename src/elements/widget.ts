import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type * as Arrivals from './controllers/arrival.js';
import type { AudienceId, BrandId, QuestionId } from '../core/schema/id.js';
import type { Locale, Pack } from '../core/schema/pack.js';
import type { Facts } from '../core/types.js';
import START from '../packs/folded/start.ja.js';
import { base } from './base.styles.js';
import type { Conversation } from './controllers/conversation.js';
import { Membership } from './controllers/membership.js';
import type { Resume } from './controllers/resume.js';
import { AnswerEvent } from './events/answer.js';
import { LockoutErrorEvent } from './events/error.js';
import { StepEvent } from './events/step.js';
import { alertIcon } from './parts/icons.js';
import { plain, plainBrand } from './plain.js';
import type { AnyView, HandOver, LaterStages, Stage, WidgetTag } from './stage.js';
import { registerEm, tokens } from './tokens.styles.js';
import { fill, UI_TEXT, type UiKey, type Words } from './ui-text.js';

type Arrival = typeof Arrivals;

/** What changes the content, or what has to be looked at anew with it. */
const RELOADING = ['src', 'config', 'pack', 'brand', 'theme', 'resume'] as const;

/**
 * A stage is drawn anew, never made over into the next. Lit takes these two for different templates; its own directive for that
 * would bring 0.2 KB of directives into the first stage, which needs none.
 */
const BY_TURNS = [
  (inner: TemplateResult) => html`<div class="stage">${inner}</div>`,
  (inner: TemplateResult) => html`<div class="stage">${inner}</div>`,
] as const;

/**
 * What the three widgets share: attributes, the owner's content, the conversation, the way back, header and footer.
 * A widget adds its first stage at once and its later ones by `import()`.
 */
export abstract class LockoutWidget<View extends AnyView, Key extends string = never> extends LitElement {
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
    _trail: { state: true, attribute: false },
    _loading: { state: true, attribute: false },
    _failed: { state: true, attribute: false },
    _content: { state: true, attribute: false },
    _resumed: { state: true, attribute: false },
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
  declare _trail: readonly [View, ...View[]];
  declare _loading: boolean;
  declare _failed: boolean;
  declare _content: Pack | undefined;
  declare _resumed: Resume | undefined;

  readonly #group = new Membership(this, () => this.#prepare());
  #later: LaterStages<View, this> | undefined;
  #arrival: Arrival | undefined;
  #loaded: Promise<void> | undefined;
  /** Counts what makes a load out of date. */
  #turn = 0;
  #ties: Arrivals.Ties | undefined;
  #shown: View | undefined;
  #side: 0 | 1 = 0;

  /** @internal The first part of its words' keys. */
  abstract readonly topic: 'doctor' | 'scam' | 'guide';
  /** @internal The words of its first stage. */
  abstract readonly firstWords: Words<Key>;
  /** @internal */
  abstract readonly mark: TemplateResult;
  /** @internal */
  abstract readonly firstView: View;
  protected abstract renderFirst(): Stage;
  protected abstract loadLater(): Promise<LaterStages<View, this>>;

  constructor() {
    super();
    registerEm();
    this.brand = 'amazon';
    this._loading = false;
    this._failed = false;
  }

  override connectedCallback(): void {
    this.#readHost();
    super.connectedCallback();
    this._trail ??= [this.firstView];
    this.#prepare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ties?.untie();
    this._resumed = undefined;
  }

  /** What is known, in and out. */
  get facts(): Facts {
    return { ...this.conversation.facts, ...(this.audience && { audience: this.audience }) };
  }
  set facts(facts: Facts) {
    this.conversation.facts = facts;
  }

  /** Starts over: forgets every answer of this conversation. */
  reset(): void {
    this.conversation.forget();
    this._trail = [this.firstView];
  }

  /** @internal The group's shared answers. */
  get conversation(): Conversation {
    return this.#group.conversation;
  }

  /** @internal */
  get view(): View {
    return this._trail.at(-1) ?? this.firstView;
  }

  /** @internal Goes on to a stage once the later ones are there. */
  async go(view: View): Promise<void> {
    // What is there is shown at once, or the old stage would be drawn and measured once more before the new one.
    if (!this.#isReady && !(await this.ready())) return;
    this._trail = [...this._trail, view];
  }

  /** @internal The present stage in place of the last: no step of its own on the way back. */
  replace(view: View): void {
    this._trail = [...this._trail.slice(0, -1), view] as unknown as [View, ...View[]];
  }

  /** @internal One stage back; answers stay and can be changed. */
  back(): void {
    const [first, ...rest] = this._trail;
    this._trail = [first, ...rest.slice(0, -1)];
  }

  /** @internal */
  answer(question: QuestionId, answer: string | readonly string[]): void {
    this.conversation.answer(question, answer);
    this.dispatchEvent(new AnswerEvent(question, [answer].flat().filter((id) => id !== 'unknown' && id !== 'cannot-check')));
  }

  /** @internal Opens another widget: the one on the page, or in place. */
  async openWidget(tag: WidgetTag): Promise<void> {
    const { handOver } = await import('./controllers/hand-over.js');
    await handOver(this, tag);
  }

  /** @internal Words by key: the owner's, else ours. */
  t(key: UiKey | Key, values?: Readonly<Record<string, string | number>>): string {
    const words: Words = { ...UI_TEXT, ...this.firstWords };
    return fill(this._content?.ui?.[key] ?? words[key] ?? key, values);
  }

  /** @internal The widget's name in its header. */
  get name(): string {
    return this.t(`${this.topic}.name` as Key);
  }

  /** @internal The language around us that we have words in. */
  get locale(): Locale {
    return this.matches(':lang(en)') || plain(this.closest<HTMLElement>('[lang]')?.lang)?.startsWith('en') ? 'en' : 'ja';
  }

  /** @internal The brand's words that are there from the start. */
  get start(): (typeof START)[number] {
    return this.#known ?? START[0]!;
  }

  get #known(): (typeof START)[number] | undefined {
    return [...(this._content?.brands ?? START)].find(({ id }) => id === this.brand);
  }

  get #isReady(): boolean {
    return (this.#later && this._content) !== undefined;
  }

  /** @internal Words, rules and stages; false and a sentence when they cannot be had. */
  async ready(): Promise<boolean> {
    if (this.#isReady) return true;
    this._loading = true;
    this._failed = await this.#load().then(() => false, (error) => this.#fail(error));
    this._loading = false;
    return this.#isReady;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.view !== this.#shown) this.#side = this.#side === 0 ? 1 : 0;
    this.#readHost();
    if (changed.has('brand')) this.#group.join();
    if (RELOADING.some((name) => changed.has(name))) this.#prepare();
  }

  protected override render(): TemplateResult {
    // Only Japanese is here from the start, and only our own brands. Until other words come, what the page itself says.
    if (!this._failed && !(this.#known && (this._content || this.locale === 'ja'))) return html`<slot></slot>`;
    const view = this.view as View | HandOver;
    if (view.kind === 'hand-over') return (view as HandOver).render();
    const stage = this.#stage(view as View);
    return html`<section class="sheet" part="card" lang=${this._content?.locale ?? 'ja'} aria-busy=${this._loading ? 'true' : 'false'} aria-label=${this.name}><div class="in">
      <header class="head">${this.mark}<div><b><slot name="heading">${this.name}</slot></b><small>${this.start.text.official}</small></div></header>
      ${BY_TURNS[this.#side](html`${stage.body}${this._resumed?.render(this)}${this._failed ? this.#renderFailure() : nothing}`)}
      <footer class="foot"><p>${this._loading ? this.t('working') : stage.note}</p><div>
        ${(this._trail.length > 1 && this.#arrival?.backButton(this, this.t('back'))) || html`<span></span>`}
        ${stage.way ? html`<button class="quiet" part="button" @click=${stage.way.go}>${stage.way.label}</button>` : html`<span></span>`}
      </div></footer>
    </div></section>`;
  }

  protected override updated(): void {
    const view = this.view;
    this.#arrival?.tidy(this, this.renderRoot);
    if (view === this.#shown) return;
    const isFirst = this.#shown === undefined;
    this.#shown = view;
    if (isFirst) return;
    this.#arrival?.focusStage(this, this.renderRoot);
    this.dispatchEvent(new StepEvent(view.kind));
  }

  /** One brand, audience or theme may be written in many ways; from here on it is written in ours. */
  #readHost(): void {
    this.brand = plainBrand(this.brand) || 'amazon';
    this.audience = plain(this.audience);
    this.theme = plain(this.theme) as typeof this.theme;
    this.resume = plain(this.resume) as typeof this.resume;
  }

  #stage(view: View): Stage {
    return view.kind === this.firstView.kind || !this.#later || !this._content ? this.renderFirst() : this.#later.render(this, view, this._content);
  }

  #renderFailure(): TemplateResult {
    return html`<p class="err" role="alert">${alertIcon()}${this.t('load-failed')}</p><slot></slot>`;
  }

  /**
   * While the visitor reads the first stage, the rest arrives, an owner's words with it. What failed is tried again when it is needed.
   * What is there stays until the new is: a host that switches its theme must not throw the visitor back to the first stage.
   */
  #prepare(): void {
    if (!this.isConnected) return;
    this.#turn += 1;
    this.#loaded = undefined;
    if (!this.#later) this._content = undefined;
    if (this.locale !== 'ja' && !this.#later) void import('./controllers/catalog.js').then(({ greet }) => greet(this));
    (globalThis.requestIdleCallback ?? setTimeout)(() => this.isConnected && void this.#load().catch(() => undefined));
  }

  #load(): Promise<void> {
    return (this.#loaded ??= this.#fetch().catch((error) => {
      this.#loaded = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    const turn = this.#turn;
    const [later, { packFor }, arrival] = await Promise.all([this.loadLater(), import('./controllers/catalog.js'), import('./controllers/arrival.js')]);
    const { pack, problems } = await packFor(this, this.#group.content);
    const tie = await arrival.tying(this);
    // Whoever was removed meanwhile stays as it is: nothing would ever untie it.
    if (!this.isConnected) return;
    if (turn !== this.#turn) return this.#load();
    this.#arrival = arrival;
    this.#ties?.untie();
    this.#ties = tie(this, this.renderRoot as ShadowRoot, later.styles, () => this.#prepare());
    this._resumed = this.#ties.resumed;
    this.#later = later;
    this._content = pack;
    arrival.report(this, problems);
  }

  #fail(error: unknown): true {
    console.warn('lockout-kit:', error);
    const expected = 'the kit’s own files beside the script';
    this.dispatchEvent(
      new LockoutErrorEvent([{ code: 'fetch-failed', severity: 'error', path: this.localName, found: String(error), expected }]),
    );
    return true;
  }
}
