import { html, type TemplateResult } from 'lit';
import type { RemedyId } from '../../../core/base/id.js';
import { answersList } from '../../parts/answers.js';
import { emergencyBand, emergencySteps, stepsDone } from '../../parts/emergency.js';
import { SHAPES } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { answerList } from '../parts/answer-list.js';

/** The steps differ by account; the emergency does not wait for the answer. */
const whichAccount = ({ pack, brand, facts }: DoctorKnown, { chooseAccount }: DoctorActions): TemplateResult => {
  const shown = facts.audience ?? brand.audiences[0]?.id;
  return html`<div class="stack tight"><p class="label" id="which">${sayIn(pack)('which-account')}</p>
  <div class="chips" role="group" aria-labelledby="which">${brand.audiences.map(
    ({ id, text }) =>
      html`<button class="chip" part="option" aria-pressed=${id === shown ? 'true' : 'false'}
      @click=${() => chooseAccount(id)}>${text.label}</button>`,
  )}</div></div>`;
};

const steps = (known: DoctorKnown, { tick, go }: DoctorActions): TemplateResult =>
  emergencySteps({
    pack: known.pack,
    procedures: known.damage,
    done: known.ticked<RemedyId>('emergency'),
    toggle: (remedy) => tick('emergency', remedy),
    openContact: (contact) => go({ kind: 'contact', contact }),
  });

const because = (known: DoctorKnown, actions: DoctorActions): TemplateResult =>
  html`<div class="stack tight" part="evidence"><h3 class="label">${sayIn(known.pack)('because')}</h3>${answersList({
    ...answerList(known, actions),
    only: ['takeover', 'screen-message'],
  })}</div>`;

/** Signs of a takeover: what to stop first. */
export const emergency: DoctorStage<'emergency'> = (known, _view, actions) => {
  const { pack, damage: procedures } = known;
  return {
    body: html`${emergencyBand(pack, SHAPES.octagon)}${whichAccount(known, actions)}
      ${steps(known, actions)}
      ${because(known, actions)}`,
    note: stepsDone({ pack, procedures, done: known.ticked<RemedyId>('emergency') }),
    way: { label: sayIn(pack)('find-way-in'), go: actions.findWayIn },
  };
};
