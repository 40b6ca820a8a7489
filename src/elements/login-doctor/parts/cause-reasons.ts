import { html, nothing, type TemplateResult } from 'lit';
import type { FactId } from '../../../core/base/types.js';
import { answersList } from '../../parts/answers.js';
import { sayIn } from '../../words/ui-text-later.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../words.js';
import { answerList } from './answer-list.js';

/** The answers that led to the cause, each to be changed, and what else speaks for it. */
export const causeReasons = (known: DoctorKnown, actions: DoctorActions): TemplateResult => {
  const { pack, reasons } = known;
  const list = (only: readonly FactId[]) => answersList({ ...answerList(known, actions), only });
  return html`<div class="stack tight s3" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>
    ${reasons.fewest.length > 0 ? list(reasons.fewest) : html`<p class="meta">${sayIn(pack)('because-prior')}</p>`}
    ${
      reasons.others.length > 0
        ? html`<details><summary class="quiet flush">${sayDoctor(pack)('doctor.also-fits')}</summary>${list(
            reasons.others,
          )}</details>`
        : nothing
    }</div>`;
};
