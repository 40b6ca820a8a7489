import { html, nothing, type TemplateResult } from 'lit';
import type { FactId } from '../../../core/base/types.js';
import type { Pack } from '../../../core/schema/pack.js';
import { answersList } from '../../parts/answers.js';
import { sayIn } from '../../words/say.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';
import { answerList } from './answer-list.js';

/** What else speaks for it, for whoever asks. */
const alsoFits = (pack: Pack, others: TemplateResult): TemplateResult =>
  html`<details><summary class="quiet flush">${sayDoctor(pack)('doctor.also-fits')}</summary>${others}</details>`;

/** The answers that led to the cause, each to be changed, and what else speaks for it. */
export const causeReasons = (known: DoctorKnown, actions: DoctorActions): TemplateResult => {
  const { pack, reasons } = known;
  const { fewest, others } = reasons;
  const list = (only: readonly FactId[]) => answersList({ ...answerList(known, actions), only });
  return html`<div class="stack tight s3" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>
    ${fewest.length > 0 ? list(fewest) : html`<p class="meta">${sayIn(pack)('because-prior')}</p>`}
    ${others.length > 0 ? alsoFits(pack, list(others)) : nothing}</div>`;
};
