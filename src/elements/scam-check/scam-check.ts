import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContactId } from '../../core/base/id.js';
import type { Facts, Message, ScamVerdict } from '../../core/base/types.js';
import { choice } from '../parts/choice.js';
import { fileInput, openPicker } from '../parts/file-input.js';
import { lockIcon } from '../parts/icons.js';
import { scamMark } from './mark.js';
import { pasteField } from '../parts/paste-field.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';
import { SCAM_FIRST as SCAM_WORDS } from '../../locales/ja/ui/first-scam-check.js';
import type * as Later from './stages.js';

/** A message, what was found, and what the visitor said about it. Lives in the views of this visit only. */
export interface Checked {
  readonly source: string | Uint8Array;
  readonly message: Message;
  readonly verdict: ScamVerdict;
  readonly facts: Facts;
  /** The visitor was asked who it says it is from. */
  readonly isAsked: boolean;
  /** It is what a QR code says; the words around it were not read. */
  readonly isFromPicture: boolean;
}

type About<Kind extends string> = Kind extends string ? { readonly kind: Kind; readonly checked: Checked } : never;

/** Where the visitor is. */
export type ScamView =
  | { readonly kind: 'start' }
  | About<'verdict' | 'who' | 'inside' | 'listed' | 'not-listed' | 'neither'>
  | { readonly kind: 'add'; readonly checked: Checked; readonly what: 'sender-address' | 'link-address' | 'words' }
  | { readonly kind: 'how' }
  | { readonly kind: 'report' }
  | { readonly kind: 'damage'; readonly isUnsure: boolean }
  | { readonly kind: 'contact'; readonly contact: ContactId };

/**
 * Paste a message, a link or a mail’s source, and see whether it shows signs of a fake, marked in the text itself.
 *
 * @summary Looks for signs of a fake in a message and says what to do with it.
 * @tagname scam-check
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The verdict.
 * @csspart evidence - The message with its marks, the link taken apart, the reasons.
 * @csspart steps - The steps to do.
 * @fires lockout-verdict - A message has been judged.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export class ScamCheck extends LockoutWidget<ScamView, keyof typeof SCAM_WORDS> {
  static override properties: PropertyDeclarations = {
    _trouble: { state: true, attribute: false },
    _working: { state: true, attribute: false },
  };

  declare _trouble: string | undefined;
  declare _working: boolean;
  /** @internal What stands in the field, so that the way back finds it. */
  typed = '';
  /** @internal */
  verdict: ScamVerdict | undefined;
  /** @internal What arrives later. */
  later: typeof Later | undefined;

  /** @internal */ readonly topic = 'scam';
  /** @internal */ readonly firstWords = SCAM_WORDS;
  /** @internal */ readonly mark = scamMark();
  /** @internal */ readonly firstView = { kind: 'start' } as const;

  constructor() {
    super();
    this._working = false;
  }

  /** The last verdict: ids, numbers and spans. */
  get result(): ScamVerdict | undefined {
    return this.verdict;
  }

  /** Judges a text, a link or the source of a mail, and shows the verdict. */
  async check(text: string): Promise<ScamVerdict | undefined> {
    this.typed = text;
    this._trail = [this.firstView];
    return this.#read(text);
  }

  override reset(): void {
    this.clear();
    super.reset();
  }

  /** @internal Another message; the answers about the visitor stay. */
  clear(): void {
    this.typed = '';
    this.verdict = undefined;
    this._trouble = undefined;
    this._trail = [this.firstView];
  }

  /** @internal */
  async readFile(file: File | undefined): Promise<void> {
    if (file) await this.#read(file);
  }

  /** @internal What to do about it, said at the field. */
  complain(trouble: string): void {
    this._trouble = trouble;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  /** @internal The field with its button: on the first stage, and beside the steps that tell how to fill it. */
  field(): TemplateResult {
    return html`<div @input=${this.#onInput} @paste=${this.#onFile} @dragover=${this.#onFile} @drop=${this.#onFile}>${pasteField({
      label: this.t('scam.paste'),
      example: this.t('scam.paste-example'),
      hint: this.t('scam.local'),
      icon: lockIcon(),
      error: this._trouble,
      rows: 6,
      value: this.typed,
    })}</div>
    <button class="btn solid" part="button" @click=${this.#onCheck}>${this._working ? this.t('working') : this.t('scam.check')}</button>`;
  }

  protected override async loadLater(): Promise<LaterStages<ScamView, this>> {
    return (this.later = await import('./stages.js')).stages;
  }

  protected override renderFirst(): Stage {
    const pick = (what: 'file' | 'picture') => this.#row(what, () => openPicker(this.renderRoot, what), this.t(`scam.${what}-hint`));
    return {
      body: html`
        <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${this.t('scam.title')}</h2><p class="soft">${this.t('scam.lead')}</p></div>
        ${this.field()}
        <p class="or">${this.t('scam.no-copy')}</p>
        <ul class="choices">${this.#row('how', () => void this.go({ kind: 'how' }))}${pick('file')}${pick('picture')}</ul>
        ${fileInput((file) => void this.readFile(file))}`,
      note: this.t('scam.no-name'),
      way: { label: this.t('scam.already'), go: () => void this.go({ kind: 'damage', isUnsure: false }) },
    };
  }

  /** The room of its drawing is kept until the drawing is there. */
  #row(what: keyof typeof Later.icons, choose: () => void, hint?: string): TemplateResult {
    return choice({ label: this.t(`scam.${what}`), hint, icon: this.later?.icons[what] ?? html`<svg></svg>`, choose });
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value;
  };

  /** A file that is dropped or pasted; the page must not be left for it. Words are the field's, also where a picture of them comes along. */
  readonly #onFile = (event: Event): void => {
    const { types, files } = ((event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer)!;
    if (!types.includes('Files') || types.includes('text/plain')) return;
    event.preventDefault();
    if (event.type !== 'dragover') void this.readFile(files[0]);
  };

  readonly #onCheck = (): void => void this.#read(this.typed);

  async #read(source: string | File): Promise<ScamVerdict | undefined> {
    if (this._working) return undefined;
    this._trouble = undefined;
    if (typeof source === 'string' && source.trim() === '') return void this.complain(this.t('paste-empty'));
    this._working = true;
    try {
      return (await this.ready()) ? await this.later!.inspect(this, this._content!, source) : undefined;
    } finally {
      this._working = false;
    }
  }
}
