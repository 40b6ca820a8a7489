/** Ways on that several stages offer. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../host/stage.js';
import { choice } from '../../parts/choice.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { SayScam } from '../../words/scam-check.js';
import { contactFor, lastVerdict, packAbout } from './about.js';

/** The footer's way on from everywhere. */
export const another = (actions: ScamActions, say: SayScam): NonNullable<Stage['way']> => ({
  label: say('another'),
  go: actions.another,
});

/** A door, not a confession. */
export const alreadyButton = (actions: ScamActions, say: SayScam): TemplateResult =>
  html`<button class="btn alarm" part="button" @click=${() => actions.go({ kind: 'damage', isUnsure: false })}>${say('already')}</button>`;

/** The desk of the brand the message names, where the pack knows one. */
export const contactRow = (known: ScamKnown, actions: ScamActions, say: SayScam): TemplateResult | typeof nothing => {
  const contact = contactFor(packAbout(known.pack, lastVerdict(known)?.claimedBrand), known.facts);
  if (!contact) return nothing;
  const choose = () => actions.go({ kind: 'contact', contact });
  return choice({ label: say('ask-brand'), hint: say('ask-brand-hint'), choose });
};

export const reportRow = (actions: ScamActions, say: SayScam): TemplateResult =>
  choice({ label: say('report'), hint: say('report-hint'), choose: () => actions.go({ kind: 'report' }) });
