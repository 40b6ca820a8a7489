/** What else it may be, and what was tried. */
import { html, nothing, type TemplateResult } from 'lit';
import { planRemedies } from '../../core/diagnosis/plan-remedies.js';
import type { Cause } from '../../core/schema/cause.js';
import type { CauseId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen } from '../../core/base/scope.js';
import { TRIED } from '../../core/diagnosis/tried.js';
import type { Ranked } from '../../core/base/types.js';
import { callToAction } from '../parts/call-to-action.js';
import { timeLine } from '../parts/do-now.js';
import { howSureShort } from '../parts/how-sure.js';
import { nextIcon } from '../parts/icons.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import { helpsInWords } from './helps.js';
import type { LoginDoctor } from './login-doctor.js';
import { causeOf, countOf, decide, remedyOf, toReview, type StageOf } from './stage.js';
import { contactButton } from './to-desk.js';

/** The remedy to offer for one of the runners-up: its own best, else the plan's. */
export const bestFor = (cause: Cause, order: readonly RemedyId[]): RemedyId | undefined => order.find((id) => cause.remedies.includes(id)) ?? order[0];

export const runnerUp = (widget: LoginDoctor, pack: Pack, order: readonly RemedyId[]) => ({ id, probability }: Ranked<CauseId>, index: number): TemplateResult => {
  const cause = causeOf(pack, id);
  const remedy = remedyOf(pack, cause && bestFor(cause, order));
  if (!cause || !remedy) return html``;
  const go = () => void widget.go({ kind: 'result', cause: cause.id, remedy: remedy.id });
  const say = sayIn(pack);
  return html`<li><b>${cause.text.short}</b>${howSureShort(say, probability)}
    ${index === 0
      ? html`<button class="btn solid mt" part="button" @click=${go}>${say('see-first')}</button>`
      : html`<button class="quiet flush" part="button" @click=${go}>${say('see-how')}${nextIcon()}</button>`}${timeLine(say, remedy.minutes, helpsInWords(pack, remedy))}</li>`;
};

export const triedList = (widget: LoginDoctor, pack: Pack): TemplateResult | typeof nothing => {
  const tried = chosen(widget.facts, TRIED);
  return tried.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayIn(pack)('tried')}</h3><ul class="bul">${tried.map((id) => html`<li>${LATER_ICONS.cross}<span>${remedyOf(pack, id)?.text.short}<span class="soft">${sayIn(pack)('tried-no-change')}</span></span></li>`)}</ul></div>`
    : nothing;
};

/** A slip of the thumb is taken back here, and the remedy is offered again. */
const tryRow = (widget: LoginDoctor, pack: Pack, id: RemedyId): TemplateResult => {
  const [say, words] = [sayIn(pack), remedyOf(pack, id)?.text.short];
  const undo = () => { widget.conversation.learn({ [TRIED]: chosen(widget.facts, TRIED).filter((each) => each !== id) }); decide(widget, pack); };
  return html`<li><span>${words}<span class="soft">${say('tried-no-change')}</span></span><button class="quiet" part="button" aria-label=${words + say('of-which') + say('undo-step')} @click=${undo}>${say('undo-step')}</button></li>`;
};

export const triesToUndo = (widget: LoginDoctor, pack: Pack): TemplateResult | typeof nothing => {
  const tried = chosen(widget.facts, TRIED);
  return tried.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayIn(pack)('tried')}</h3><ul class="why">${tried.map((id) => tryRow(widget, pack, id))}</ul></div>`
    : nothing;
};

export const others: StageOf<'others'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const tried = chosen(widget.facts, TRIED).length;
  const order = planRemedies(diagnosis, widget.facts, pack).map(({ remedy }) => remedy);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say(tried > 0 ? 'next-title' : 'others-title')}</h2>${tried > 0 ? html`<p class="soft">${say('next-lead')}</p>` : nothing}</div>
      <ul class="list">${diagnosis.causes.slice(0, 4).map(runnerUp(widget, pack, order))}</ul>
      ${triedList(widget, pack)}${contactButton(widget, pack)}${callToAction(say, widget)}`,
    note: tried > 0 ? say('from-answers-tried', { n: countOf(widget, pack), tried }) : say('from-answers', { n: countOf(widget, pack) }),
    way: toReview(widget, pack),
  };
};
