import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon } from './icons.js';

interface Choice {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: TemplateResult;
  readonly urgent?: boolean | undefined;
  /** The answer given before. */
  readonly current?: boolean;
  readonly choose: () => void;
}

/** One row of a framed list; a tap goes on. */
export const choice = ({ label, hint, icon, urgent, current, choose }: Choice): TemplateResult => html`<li>
  <button class=${urgent ? 'choice urgent' : 'choice'} part="option" aria-current=${current ? 'true' : nothing} @click=${choose}>
    ${icon ?? nothing}<span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span>${nextIcon()}
  </button>
</li>`;
