import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon } from './icons.js';

interface PasteField {
  readonly label: string;
  readonly example: string;
  readonly hint?: string | undefined;
  readonly icon?: TemplateResult;
  /** What to do about it; what was typed stays. */
  readonly error?: string | undefined;
  readonly rows?: number;
  /** What the visitor typed before going on: found again on the way back. */
  readonly value?: string;
}

const errorLine = (words: string): TemplateResult => html`<p class="err">${alertIcon()}${words}</p>`;

/** A large box for words from elsewhere. Nothing is corrected, completed or kept by the browser. */
export const pasteField = ({
  label,
  example,
  hint,
  icon,
  error,
  rows,
  value,
}: PasteField): TemplateResult => html`<div class="field">
  <label for="paste">${label}</label>
  <textarea id="paste" rows=${rows ?? 3} placeholder=${example} autocomplete="off" .value=${value ?? ''}
    autocapitalize="off" spellcheck="false"
    aria-invalid=${error ? 'true' : 'false'} aria-describedby=${hint || error ? 'paste-hint' : nothing}></textarea>
  <div id="paste-hint">${error ? errorLine(error) : nothing}
    ${hint ? html`<p class="meta line">${icon ?? nothing}<span>${hint}</span></p>` : nothing}</div>
</div>`;
