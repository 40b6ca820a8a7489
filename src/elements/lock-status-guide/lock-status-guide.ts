import { html, type PropertyDeclarations } from 'lit';
import type { ContactId, LockId, OptionId, QuestionId, ReferenceId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts, LockReading, Problem, Span } from '../../core/base/types.js';
import { choice } from '../parts/choice.js';
import { lockIcon } from '../parts/icons.js';
import { guideMark } from './mark.js';
import { pasteField } from '../parts/paste-field.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';
import { GUIDE_FIRST as GUIDE_WORDS } from '../../locales/ja/ui/first-lock-status-guide.js';
import type * as Later from './stages.js';

/** Where the visitor is. */
export type GuideView =
  | { readonly kind: 'start' }
  | { readonly kind: 'audience' }
  | { readonly kind: 'question'; readonly question: QuestionId; readonly then?: 'emergency' }
  | { readonly kind: 'state'; readonly lock: LockId }
  | { readonly kind: 'others' }
  | { readonly kind: 'emergency' }
  | { readonly kind: 'road'; readonly lock: LockId; readonly from: number }
  | { readonly kind: 'plan'; readonly lock: LockId; readonly item: number }
  | { readonly kind: 'whole-plan'; readonly lock: LockId }
  | { readonly kind: 'contact'; readonly contact: ContactId };

/** A pasted notice as it is shown again. */
export interface Notice {
  readonly text: string;
  /** What it told us; ids only. */
  readonly facts: Facts;
  readonly marks: readonly { readonly lock: LockId; readonly span: Span }[];
}

/** An answer of the plan that was looked through, and what was found in it. */
export interface Checked {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What one visit keeps, in memory only: never stored, never told to the page. */
export class Visit {
  /** Tells the boxes ticked in this visit from those before `reset()`. */
  static #count = 0;
  readonly id = ++Visit.#count;
  pasted = '';
  notice: Notice | undefined;
  reading: LockReading | undefined;
  readonly drafts = new Map<ReferenceId, string>();
  readonly checked = new Map<ReferenceId, Checked>();
  /** What is looked for among the goods that may not be sold. */
  wanted = '';
  whole: { readonly from: string; readonly text: string } | undefined;
  /** The row chosen in this visit; what was chosen in another is not shown to whoever comes next. */
  says: OptionId | undefined;
  /** No road was taken yet in this visit. */
  isNew = true;
}

const SAYS = ['locked', 'hold', 'suspended', 'closed', 'refused'] as const;

/**
 * Paste the notice or answer two or three questions: which state the account is in, what it means, and the way out.
 *
 * @summary Says which state an account is in and shows the way out, stage by stage.
 * @tagname lock-status-guide
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The state.
 * @csspart evidence - Why we think so.
 * @csspart steps - The steps to do.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-lock - The states have been ranked.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export class LockStatusGuide extends LockoutWidget<GuideView, keyof typeof GUIDE_WORDS> {
  static override properties: PropertyDeclarations = { _missing: { state: true, attribute: false } };

  declare _missing: boolean;
  /** @internal */ visit = new Visit();
  /** @internal What arrives later. */
  later: typeof Later | undefined;

  /** @internal */ readonly topic = 'guide';
  /** @internal */ readonly firstWords = GUIDE_WORDS;
  /** @internal */ readonly mark = guideMark();
  /** @internal */ readonly firstView = { kind: 'start' } as const;

  constructor() {
    super();
    this._missing = false;
  }

  /** The last reading: states with probabilities, ids and numbers only. */
  get result(): LockReading | undefined {
    return this.visit.reading;
  }

  override reset(): void {
    this.visit = new Visit();
    super.reset();
  }

  protected override async loadLater(): Promise<LaterStages<GuideView, this>> {
    return (this.later = await import('./stages.js')).stages;
  }

  protected override renderFirst(): Stage {
    return {
      body: html`
        <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${this.t('guide.title')}</h2><p class="soft">${this.t('guide.lead')}</p></div>
        ${this.later?.again(this)}
        ${pasteField({
          label: this.t('guide.paste'),
          example: this.t('guide.paste-example'),
          error: this._missing ? this.t('paste-empty') : undefined,
          value: this.visit.pasted,
        })}
        <button class="btn solid" part="button" @click=${this.#onRead}>${this._loading ? this.t('working') : this.t('guide.read')}</button>
        <p class="or">${this.t('guide.or-choose')}</p>
        <ul class="choices">
          ${SAYS.map((says) => choice({ label: this.t(`guide.${says}`), current: this.visit.says === says, choose: () => this.#choose(says) }))}
        </ul>`,
      note: html`${lockIcon()}${this.t('guide.private')}`,
      way: { label: this.t('dont-know'), go: () => this.#choose('unknown') },
    };
  }

  get #typed(): string {
    return this.renderRoot.querySelector('textarea')?.value.trim() ?? '';
  }

  #choose(says: OptionId): void {
    this.visit.pasted = this.#typed;
    this.visit.says = says;
    this.answer('notice-says', says);
    void this.#later(({ chooseState }, pack) => chooseState(this, pack));
  }

  readonly #onRead = (): void => {
    this.visit.pasted = this.#typed;
    this._missing = this.visit.pasted === '';
    if (this._missing) this.renderRoot.querySelector('textarea')?.focus();
    else void this.#later(({ readPasted }, pack) => readPasted(this, pack));
  };

  async #later(run: (later: typeof Later, pack: Pack) => void | Promise<void>): Promise<void> {
    if ((await this.ready()) && this.later && this._content) await run(this.later, this._content);
  }
}
