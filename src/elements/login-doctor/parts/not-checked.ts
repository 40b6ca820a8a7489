import { html, nothing, type TemplateResult } from 'lit';
import { CANNOT_CHECK } from '../../../core/base/scope.js';
import { choice } from '../../parts/choice.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';

/** What could not be looked up at the time: offered again beside the result, for whoever can now. */
export const notChecked = (
  { pack, facts, diagnosis }: DoctorKnown,
  { go }: DoctorActions,
): TemplateResult | typeof nothing => {
  const open = pack.questions.filter(({ id }) => diagnosis.missing.includes(id) && facts[id] === CANNOT_CHECK);
  if (open.length === 0) return nothing;
  return html`<div class="stack tight"><h3 class="label">${sayDoctor(pack)('doctor.not-checked')}</h3>
        <ul class="choices">${open.map(({ id, text }) =>
          choice({ label: text.ask, hint: text.where, choose: () => go({ kind: 'question', question: id }) }),
        )}</ul></div>`;
};
