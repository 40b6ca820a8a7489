/** Ways on that several stages offer. */
import type { TemplateResult } from 'lit';
import type { Stage } from '../../host/stage.js';
import { sayIn } from '../../words/say.js';
import { itemWithRole } from '../../../core/base/role.js';
import { remedyOf } from '../model/lookups.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';
import { button } from './button.js';

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
  const contact = remedyOf(pack, service?.remedy)?.contact ?? itemWithRole(pack.contacts, 'last-resort')?.id ?? '';
  return button(sayIn(pack)('to-contact'), () => go({ kind: 'contact', contact }), isNext ? 'btn solid' : 'btn');
};

/** 「窓口に伝える文を作る」, where somebody is about to call or write. */
export const summaryButton = ({ pack }: DoctorKnown, { go }: DoctorActions): TemplateResult =>
  button(sayDoctor(pack)('doctor.summary-make'), () => go({ kind: 'summary' }));

export const linkButton = ({ pack }: DoctorKnown, { go }: DoctorActions): TemplateResult =>
  button(sayDoctor(pack)('doctor.link-make'), () => go({ kind: 'link' }));
