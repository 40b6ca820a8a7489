/** Ways on that several stages offer. */
import { html, type TemplateResult } from 'lit';
import type { Stage } from '../../host/stage.js';
import { sayIn } from '../../words/ui-text-later.js';
import { remedyOf } from '../model/lookups.js';
import { DESK_WITHOUT_SIGN_IN } from '../model/roles.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../words.js';

type Way = NonNullable<Stage['way']>;

export const toReview = ({ pack }: DoctorKnown, { go }: DoctorActions): Way => ({
  label: sayIn(pack)('change-answers'),
  go: () => go({ kind: 'review' }),
});

export const fromTheStart = ({ pack }: DoctorKnown, { startOver }: DoctorActions): Way => ({
  label: sayIn(pack)('start-over'),
  go: startOver,
});

/** To the official desk, from wherever nothing else is left; solid where it is what to do next. */
export const deskButton = ({ pack, plan }: DoctorKnown, { go }: DoctorActions, isNext = false): TemplateResult => {
  const service = plan.find(({ isService }) => isService);
  const contact = remedyOf(pack, service?.remedy)?.contact ?? DESK_WITHOUT_SIGN_IN;
  return html`<button class=${isNext ? 'btn solid' : 'btn'} part="button" @click=${() =>
    go({ kind: 'contact', contact })}>${sayIn(pack)('to-contact')}</button>`;
};

/** 「窓口に伝える文を作る」, where somebody is about to call or write. */
export const summaryButton = ({ pack }: DoctorKnown, { go }: DoctorActions): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => go({ kind: 'summary' })}>${sayDoctor(pack)(
    'doctor.summary-make',
  )}</button>`;

export const linkButton = ({ pack }: DoctorKnown, { go }: DoctorActions): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => go({ kind: 'link' })}>${sayDoctor(pack)(
    'doctor.link-make',
  )}</button>`;
