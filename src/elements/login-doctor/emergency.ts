/** Signs of a takeover: what to stop first. */
import { html, type TemplateResult } from 'lit';
import type { ContactId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { answersList } from '../parts/answers.js';
import { emergencyBand, emergencySteps, stepsDone } from '../parts/emergency.js';
import { SHAPES } from '../parts/icons-later.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../words/say.js';
import { wayIn } from './flow.js';
import type { LoginDoctor } from './login-doctor.js';
import { listOf, type StageOf } from './stage.js';

/** The steps differ by account; the emergency does not wait for the answer. */
const whichAccount = (widget: LoginDoctor, pack: Pack): TemplateResult => html`<div class="stack tight"><p class="label" id="which">${sayIn(pack)('which-account')}</p>
  <div class="chips" role="group" aria-labelledby="which">${widget.start.audiences.map(({ id, text }, i) => html`<button class="chip" part="option" aria-pressed=${(widget.facts.audience ? widget.facts.audience === id : i === 0) ? 'true' : 'false'} @click=${() => widget.answer('audience', id)}>${text.label}</button>`)}</div></div>`;

export const emergency: StageOf<'emergency'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const done = ticks<RemedyId>(widget, 'emergency');
  const facts = widget.facts;
  return {
    body: html`${emergencyBand(pack, SHAPES.octagon)}${whichAccount(widget, pack)}
      ${emergencySteps({ pack, facts, done: done.all, toggle: done.toggle, openContact: (contact: ContactId) => void widget.go({ kind: 'contact', contact }) })}
      <div class="stack tight" part="evidence"><h3 class="label">${say('because')}</h3>${answersList({ ...listOf(widget, pack), only: ['takeover', 'screen-message'] })}</div>`,
    note: stepsDone({ pack, facts, done: done.all }),
    way: { label: say('find-way-in'), go: () => void widget.go(wayIn(widget, pack)) },
  };
};
