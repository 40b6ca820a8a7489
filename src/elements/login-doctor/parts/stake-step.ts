import { html, nothing, type TemplateResult } from 'lit';
import { sourceLine } from '../../parts/source-line.js';
import { stakeStepFor } from '../model/at-stake.js';
import type { DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';

/** The step for what cannot wait: its own, beside what mends the sign-in. */
export const stakeStep = ({ pack, facts }: DoctorKnown): TemplateResult | typeof nothing => {
  const step = stakeStepFor(facts, pack);
  if (!step) return nothing;
  const { title, note } = step.text;
  return html`<div class="stack tight or-else"><h3 class="label">${sayDoctor(pack)('doctor.stake')}</h3>
    <p><b>${title}</b></p>${note ? html`<p>${note}</p>` : nothing}${sourceLine(pack, step.sources)}</div>`;
};
