import { html, type TemplateResult } from 'lit';
import type { CauseId, RemedyId } from '../../../core/base/id.js';
import { chosen } from '../../../core/base/scope.js';
import type { Ranked } from '../../../core/base/types.js';
import { TRIED } from '../../../core/diagnosis/tried.js';
import type { Cause } from '../../../core/schema/cause.js';
import { callToAction } from '../../parts/call-to-action.js';
import { timeLine } from '../../parts/remedy-card.js';
import { howSureShort } from '../../parts/how-sure.js';
import { nextIcon } from '../../parts/icons.js';
import { sayIn } from '../../words/say.js';
import { causeOf, remedyOf } from '../model/lookups.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { countOf } from '../parts/answer-list.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { helpsInWords } from '../parts/success-rate.js';
import { triedList } from '../parts/tried.js';
import { deskButton, toReview } from '../parts/ways.js';

/** The remedy to offer for one of the runners-up: its own best, else the plan's. */
const bestFor = ({ remedies }: Cause, { plan }: DoctorKnown): RemedyId | undefined =>
  (plan.find(({ remedy }) => remedies.includes(remedy)) ?? plan[0])?.remedy;

const seeButton = ({ pack }: DoctorKnown, isFirst: boolean, see: () => void): TemplateResult => {
  const say = sayIn(pack);
  return isFirst
    ? button(say('see-first'), see, 'btn solid mt')
    : button(html`${say('see-how')}${nextIcon()}`, see, 'quiet flush');
};

type Row = (ranked: Ranked<CauseId>, index: number) => TemplateResult;

const runnerUp =
  (known: DoctorKnown, { go }: DoctorActions): Row =>
  ({ id, probability }, index) => {
    const { pack } = known;
    const cause = causeOf(pack, id);
    const remedy = remedyOf(pack, cause && bestFor(cause, known));
    if (!cause || !remedy) return html``;
    const see = () => go({ kind: 'result', cause: cause.id, remedy: remedy.id });
    const say = sayIn(pack);
    return html`<li><b>${cause.text.short}</b>${howSureShort(say, probability)}
    ${seeButton(known, index === 0, see)}${timeLine(say, remedy.minutes, helpsInWords(pack, remedy))}</li>`;
  };

const head = ({ pack }: DoctorKnown, hasTried: boolean): TemplateResult => {
  const say = sayIn(pack);
  return hasTried ? heading(say('next-title'), say('next-lead')) : heading(say('others-title'));
};

/** What else it may be, and what was tried. */
export const others: DoctorStage<'others'> = (known, _view, actions) => {
  const say = sayIn(known.pack);
  const tried = chosen(known.facts, TRIED).length;
  const n = countOf(known);
  return {
    body: html`${head(known, tried > 0)}
      <ul class="list">${known.diagnosis.causes.slice(0, 4).map(runnerUp(known, actions))}</ul>
      ${triedList(known)}${deskButton(known, actions)}${callToAction(say, known.cta)}`,
    note: tried > 0 ? say('from-answers-tried', { n, tried }) : say('from-answers', { n }),
    way: toReview(known, actions),
  };
};
