import { html, nothing, type TemplateResult } from 'lit';
import { contactFor } from '../../parts/contact-route.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../words.js';

/** The desk, before all else on the first stage, for whoever was not helped last time. */
export const resumeOffer = ({ pack, facts }: DoctorKnown, { go }: DoctorActions): TemplateResult | typeof nothing => {
  const contact = contactFor(pack, facts)?.id;
  return contact
    ? html`<button class="btn" part="button" @click=${() => go({ kind: 'contact', contact })}>${sayDoctor(pack)(
        'doctor.again',
      )}</button>`
    : nothing;
};
