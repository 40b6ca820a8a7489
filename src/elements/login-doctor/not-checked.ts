/** What could not be looked up at the time: offered again beside the result, for whoever can now. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { CANNOT_CHECK } from '../../core/base/scope.js';
import type { Diagnosis } from '../../core/base/types.js';
import { choice } from '../parts/choice.js';
import type { LoginDoctor } from './login-doctor.js';
import { sayDoctor } from './words.js';

export const notChecked = (widget: LoginDoctor, pack: Pack, { missing }: Diagnosis): TemplateResult | typeof nothing => {
  const open = pack.questions.filter(({ id }) => missing.includes(id) && widget.facts[id] === CANNOT_CHECK);
  return open.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayDoctor(pack)('doctor.not-checked')}</h3>
        <ul class="choices">${open.map(({ id, text }) => choice({ label: text.ask, hint: text.where, choose: () => void widget.go({ kind: 'question', question: id }) }))}</ul></div>`
    : nothing;
};
