import { html, nothing } from 'lit';
import type { QuestionId } from '../../core/schema/id.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { howSureShort } from '../parts/how-sure.js';
import { SHAPES } from '../parts/icons-later.js';
import { sayIn } from '../ui-text-later.js';
import { causeOf, countOf, decide, toReview, type StageOf } from './stage.js';
import { stakeStep } from './stake.js';
import { contactButton } from './to-desk.js';

/** Not enough to name one: what would tell, and the official desk. */
export const cannotTell: StageOf<'cannot-tell'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const asked = (id: QuestionId) => pack.questions.find((each) => each.id === id);
  return {
    body: html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}<h2 tabindex="-1">${say('cannot-title')}</h2><p>${say(diagnosis.missing.length > 0 ? 'cannot-lead' : 'cannot-lead-none')}</p></div>
      ${diagnosis.missing.length > 0 ? html`<ul class="choices">${diagnosis.missing.map((id) => choice({ label: asked(id)?.text.ask ?? id, hint: asked(id)?.text.where, choose: () => void widget.go({ kind: 'question', question: id }) }))}</ul>` : nothing}
      <div class="stack tight"><h3 class="label">${say('so-far')}</h3><ul class="list">${diagnosis.causes.slice(0, 3).map(({ id, probability }) => html`<li><b>${causeOf(pack, id)?.text.short}</b>${howSureShort(say, probability)}</li>`)}</ul></div>
      ${stakeStep(widget, pack)}${contactButton(widget, pack)}${callToAction(say, widget)}`,
    note: say('cannot-note', { n: countOf(widget, pack) }),
    way: toReview(widget, pack),
  };
};
