import { nothing, type TemplateResult } from 'lit';
import { contactFor } from '../../parts/contact-route.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';
import { button } from './button.js';

/** The desk, before all else on the first stage, for whoever was not helped last time. */
export const resumeOffer = ({ pack, facts }: DoctorKnown, { go }: DoctorActions): TemplateResult | typeof nothing => {
  const contact = contactFor(pack, facts)?.id;
  return contact ? button(sayDoctor(pack)('doctor.again'), () => go({ kind: 'contact', contact })) : nothing;
};
