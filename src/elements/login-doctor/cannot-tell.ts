import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Diagnosis } from '../../core/base/types.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { howSureShort } from '../parts/how-sure.js';
import { SHAPES } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import type { LoginDoctor } from './login-doctor.js';
import { causeOf, countOf, decide, toReview, type StageOf } from './stage.js';
import { stakeStep } from './stake.js';
import { contactButton } from './to-desk.js';
import { sayDoctor } from './words.js';

/** What it may be are states of the account: the guide tells those apart by the notice. */
const toGuide = (widget: LoginDoctor, pack: Pack, { causes }: Diagnosis): TemplateResult | typeof nothing =>
  causes.slice(0, 2).every(({ id }) => causeOf(pack, id)?.lock)
    ? html`<ul class="choices">${choice({ label: sayDoctor(pack)('doctor.to-guide'), hint: sayDoctor(pack)('doctor.to-guide-hint'), choose: () => void widget.openWidget('lock-status-guide') })}</ul>`
    : nothing;

/** Not enough to name one: what would tell, and the official desk. */
export const cannotTell: StageOf<'cannot-tell'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const asked = (id: QuestionId) => pack.questions.find((each) => each.id === id);
  return {
    body: html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}<h2 tabindex="-1">${say('cannot-title')}</h2><p>${say(diagnosis.missing.length > 0 ? 'cannot-lead' : 'cannot-lead-none')}</p></div>
      ${diagnosis.missing.length > 0 ? html`<ul class="choices">${diagnosis.missing.map((id) => choice({ label: asked(id)?.text.ask ?? id, hint: asked(id)?.text.where, choose: () => void widget.go({ kind: 'question', question: id }) }))}</ul>` : nothing}
      ${contactButton(widget, pack, diagnosis.missing.length === 0)}${toGuide(widget, pack, diagnosis)}
      <div class="stack tight"><h3 class="label">${say('so-far')}</h3><ul class="list">${diagnosis.causes.slice(0, 3).map(({ id, probability }) => html`<li><b>${causeOf(pack, id)?.text.short}</b>${howSureShort(say, probability)}</li>`)}</ul></div>
      ${stakeStep(widget, pack)}${callToAction(say, widget)}`,
    note: say('cannot-note', { n: countOf(widget, pack) }),
    way: toReview(widget, pack),
  };
};
