import { html, nothing, type TemplateResult } from 'lit';
import type { CauseId } from '../../../core/base/id.js';
import type { Ranked } from '../../../core/base/types.js';
import { callToAction } from '../../parts/call-to-action.js';
import { choice } from '../../parts/choice.js';
import { howSureShort } from '../../parts/how-sure.js';
import { SHAPES } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import { causeOf } from '../model/lookups.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { countOf } from '../parts/answer-list.js';
import { stakeStep } from '../parts/stake-step.js';
import { deskButton, toReview } from '../parts/ways.js';
import { sayDoctor } from '../../words/login-doctor.js';

type Part = TemplateResult | typeof nothing;

const band = ({ pack, diagnosis }: DoctorKnown): TemplateResult => {
  const say = sayIn(pack);
  const lead = diagnosis.missing.length > 0 ? 'cannot-lead' : 'cannot-lead-none';
  return html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}
    <h2 tabindex="-1">${say('cannot-title')}</h2><p>${say(lead)}</p></div>`;
};

/** What would tell, if it could be found out. */
const missing = ({ pack, diagnosis }: DoctorKnown, { go }: DoctorActions): Part => {
  const asked = diagnosis.missing.map((id) => ({ id, text: pack.questions.find((each) => each.id === id)?.text }));
  if (asked.length === 0) return nothing;
  return html`<ul class="choices">${asked.map(({ id, text }) =>
    choice({ label: text?.ask ?? id, hint: text?.where, choose: () => go({ kind: 'question', question: id }) }),
  )}</ul>`;
};

/** What it may be are states of the account: the guide tells those apart by the notice. */
const toGuide = ({ pack, diagnosis }: DoctorKnown, { openWidget }: DoctorActions): Part => {
  const say = sayDoctor(pack);
  const choose = () => openWidget('lock-status-guide');
  const guide = { label: say('doctor.to-guide'), hint: say('doctor.to-guide-hint'), choose };
  return diagnosis.causes.slice(0, 2).every(({ id }) => causeOf(pack, id)?.lock)
    ? html`<ul class="choices">${choice(guide)}</ul>`
    : nothing;
};

const soFar = ({ pack, diagnosis }: DoctorKnown): TemplateResult => {
  const say = sayIn(pack);
  const row = ({ id, probability }: Ranked<CauseId>) =>
    html`<li><b>${causeOf(pack, id)?.text.short}</b>${howSureShort(say, probability)}</li>`;
  return html`<div class="stack tight"><h3 class="label">${say('so-far')}</h3>
    <ul class="list">${diagnosis.causes.slice(0, 3).map(row)}</ul></div>`;
};

/** Not enough to name one: what would tell, and the official desk. */
export const cannotTell: DoctorStage<'cannot-tell'> = (known, _view, actions) => {
  const say = sayIn(known.pack);
  return {
    body: html`${band(known)}
      ${missing(known, actions)}
      ${deskButton(known, actions, known.diagnosis.missing.length === 0)}${toGuide(known, actions)}
      ${soFar(known)}
      ${stakeStep(known)}${callToAction(say, known.cta)}`,
    note: say('cannot-note', { n: countOf(known) }),
    way: toReview(known, actions),
  };
};
