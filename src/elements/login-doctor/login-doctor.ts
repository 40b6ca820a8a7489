import { html, type PropertyDeclarations } from 'lit';
import type { CauseId, ContactId, QuestionId, RemedyId } from '../../core/base/id.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { choice } from '../parts/choice.js';
import { alertIcon, lockIcon } from '../parts/icons.js';
import { AUDIENCE_ICONS } from '../parts/audience-icons.js';
import { doctorMark } from './mark.js';
import type * as Engine from './stages.js';
import { pasteField } from '../parts/paste-field.js';
import { DOCTOR_FIRST as DOCTOR_WORDS } from '../../locales/ja/ui/first-login-doctor.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';

/** Where the visitor is. */
export type DoctorView =
  | { readonly kind: 'start' }
  | { readonly kind: 'audience' }
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'understood'; readonly facts: Facts }
  | { readonly kind: 'result'; readonly remedy?: RemedyId; readonly cause?: CauseId }
  | { readonly kind: 'others' }
  | { readonly kind: 'emergency' }
  | { readonly kind: 'cannot-tell' }
  | { readonly kind: 'contact'; readonly contact: ContactId }
  | { readonly kind: 'review' }
  | { readonly kind: 'link' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'solved' };

/**
 * A few taps, or the message on the screen pasted, and you know the most likely cause and what to do first.
 *
 * @summary Finds out why somebody cannot log in and what to do first.
 * @tagname login-doctor
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The cause, or the emergency.
 * @csspart evidence - Why we think so.
 * @csspart steps - The steps to do.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-diagnosis - The causes have been ranked.
 * @fires lockout-outcome - The visitor said whether a remedy helped.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export class LoginDoctor extends LockoutWidget<DoctorView, keyof typeof DOCTOR_WORDS> {
  static override properties: PropertyDeclarations = { _missing: { state: true, attribute: false } };

  declare _missing: boolean;
  /** @internal What was found at last. */
  diagnosis: Diagnosis | undefined;
  /** @internal What stands in the field, so that the way back finds it. */
  typed = '';

  #engine: typeof Engine | undefined;

  /** @internal */ readonly topic = 'doctor';
  /** @internal */ readonly firstWords = DOCTOR_WORDS;
  /** @internal */ readonly mark = doctorMark();
  /** @internal */ readonly firstView = { kind: 'start' } as const;

  constructor() {
    super();
    this._missing = false;
  }

  /** The last diagnosis: ids and numbers. */
  get result(): Diagnosis | undefined {
    return this.diagnosis;
  }

  protected override async loadLater(): Promise<LaterStages<DoctorView, this>> {
    this.#engine = await import('./stages.js');
    this.#engine.watchLink(this);
    this.#engine.warmUp(this);
    return this.#engine.stages;
  }

  protected override renderFirst(): Stage {
    return {
      body: html`
        <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${this.t('doctor.title')}</h2><p class="soft">${this.t('doctor.lead')}</p></div>
        ${this.#engine?.offerDesk(this)}<ul class="choices">
          ${this.start.audiences.map(({ id, icon, text }) => choice({ ...text, icon: AUDIENCE_ICONS[icon](), current: this.facts.audience === id, choose: () => void this.#choose(id) }))}
          ${choice({ label: this.t('doctor.red-flag'), hint: this.t('doctor.red-flag-hint'), icon: alertIcon(), urgent: true, choose: () => void this.#alarm() })}
        </ul>
        <p class="or">${this.t('or')}</p>
        <div @input=${this.#onInput}>${pasteField({
          label: this.t('doctor.paste'),
          example: this.t('doctor.paste-example'),
          hint: this.t('doctor.paste-hint'),
          error: this._missing ? this.t('paste-empty') : undefined,
          value: this.typed,
        })}</div>
        <button class="btn" part="button" @click=${this.#onRead}>${this._loading ? this.t('working') : this.t('doctor.read')}</button>`,
      note: html`${lockIcon()}${this.t('private')}`,
      way: { label: this.t('doctor.which-unknown'), go: () => void this.#proceed() },
    };
  }

  async #choose(audience: string): Promise<void> {
    this.answer('audience', audience);
    await this.#proceed();
  }

  async #alarm(): Promise<void> {
    this.answer('takeover', ['unknown-orders']);
    await this.#proceed();
  }

  override reset(): void {
    this.typed = '';
    this.diagnosis = undefined;
    this.#engine?.clearTicks(this);
    super.reset();
  }

  async #proceed(): Promise<void> {
    if (await this.ready()) this.#engine?.proceed(this, this._content!);
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
  };

  readonly #onRead = async (): Promise<void> => {
    const text = this.typed.trim();
    this._missing = text === '';
    if (this._missing) return this.renderRoot.querySelector('textarea')?.focus();
    if (await this.ready()) this.#engine?.readPasted(this, this._content!, text);
  };
}
