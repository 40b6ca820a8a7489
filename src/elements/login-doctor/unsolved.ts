/** A second visit within a week: the desk is offered first. Rests on `resume`; without it no day is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../../core/base/types.js';
import { contactFor } from '../parts/contact-route.js';
import type { LoginDoctor } from './login-doctor.js';
import { sayDoctor } from './words.js';

/** The key of Facts that holds the day of the last result that has not helped yet. */
const UNSOLVED = 'unsolved';
const WEEK = 7 * 86_400_000;

const today = (): string => new Date().toISOString().slice(0, 10);

const isRecent = ({ [UNSOLVED]: day }: Facts): boolean => typeof day === 'string' && Date.now() - Date.parse(day) <= WEEK;

/** A result was shown; whether it helps is not known yet. */
export const keepDay = (widget: LoginDoctor): void => {
  if (widget.resume) widget.conversation.learn({ [UNSOLVED]: today() });
};

export const forgetDay = (widget: LoginDoctor): void => {
  if (widget.resume) widget.conversation.learn({ [UNSOLVED]: undefined });
};

/** Before all else on the first stage, until something was found out in this visit. */
export const offerDesk = (widget: LoginDoctor): TemplateResult | typeof nothing => {
  const pack = widget._content;
  const contact = pack && isRecent(widget.facts) && !widget.diagnosis ? contactFor(pack, widget.facts) : undefined;
  return pack && contact
    ? html`<button class="btn" part="button" @click=${() => void widget.go({ kind: 'contact', contact: contact.id })}>${sayDoctor(pack)('doctor.again')}</button>`
    : nothing;
};
