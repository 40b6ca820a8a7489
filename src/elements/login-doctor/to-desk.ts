import { html, type TemplateResult } from 'lit';
import { planRemedies } from '../../core/diagnosis/plan-remedies.js';
import type { Pack } from '../../core/schema/pack.js';
import { sayIn } from '../words/say.js';
import type { LoginDoctor } from './login-doctor.js';
import { decide, remedyOf } from './stage.js';

/** The way to the official desk, from wherever nothing else is left; solid where it is what to do next. */
export const contactButton = (widget: LoginDoctor, pack: Pack, isNext = false): TemplateResult => {
  const service = planRemedies(widget.diagnosis ?? decide(widget, pack), widget.facts, pack).find(({ isService }) => isService);
  const contact = remedyOf(pack, service?.remedy)?.contact ?? 'amazon-without-sign-in';
  return html`<button class=${isNext ? 'btn solid' : 'btn'} part="button" @click=${() => void widget.go({ kind: 'contact', contact })}>${sayIn(pack)('to-contact')}</button>`;
};
