/** The stages that ask: whose account it is, the two or three questions, and which state it is when they do not tell. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LockId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Ranked } from '../../core/base/types.js';
import { answerChips, type AnswerList } from '../parts/answers.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { howSureShort } from '../parts/how-sure.js';
import { lockIcon, nextIcon } from '../parts/icons.js';
import { AUDIENCE_ICONS } from '../parts/audience-icons.js';
import { SHAPES } from '../parts/icons-later.js';
import { questionCard } from '../parts/question-card.js';
import { sayIn } from '../words/say.js';
import { asked, decide, proceed } from './flow.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { known, lockOf, wasAlarmed, type StageOf } from './stage.js';
import { sayGuide } from './words.js';

/** The brand's audiences to choose from. */
export const audienceChoices = (widget: LockStatusGuide, chosen: () => void): TemplateResult => html`<ul class="choices">${widget.start.audiences.map(({ id, icon, text }) =>
  choice({ ...text, icon: AUDIENCE_ICONS[icon](), current: widget.facts.audience === id, choose: () => { widget.answer('audience', id); chosen(); } }))}</ul>`;

export const audience: StageOf<'audience'> = (widget, _view, pack) => {
  const say = sayGuide(pack);
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${say('guide.who-title')}</h2><p class="soft">${say('guide.who-lead')}</p></div>
      ${audienceChoices(widget, () => proceed(widget, pack))}`,
    note: html`${lockIcon()}${widget.t('private')}`,
    way: { label: widget.t('dont-know'), go: () => { widget.answer('audience', 'unknown'); proceed(widget, pack); } },
  };
};

export const listOf = (widget: LockStatusGuide, pack: Pack): AnswerList => ({
  pack,
  facts: widget.facts,
  edit: (question) => void widget.go(question === 'audience' ? { kind: 'audience' } : { kind: 'question', question }),
});

export const question: StageOf<'question'> = (widget, view, pack) => {
  const goOn = () => (view.then === 'emergency' ? void widget.go({ kind: 'emergency' }) : proceed(widget, pack));
  const answer = (value: string | readonly string[]) => { widget.answer(view.question, value); goOn(); };
  return {
    body: html`${answerChips({ ...listOf(widget, pack), except: view.question })}${questionCard({ pack, question: view.question, facts: known(widget), answer })}`,
    note: view.then ? html`${lockIcon()}${widget.t('private')}` : sayGuide(pack)('guide.progress', { n: Math.min(3, asked(widget)) }),
    way: { label: widget.t('dont-know'), go: () => answer('unknown') },
  };
};

/** Less probable than this is not worth choosing from, while others are there. */
const WORTH_SHOWING = 0.01;
const AT_LEAST = 4;
const AT_MOST = 7;

const worthShowing = (locks: readonly Ranked<LockId>[]): readonly Ranked<LockId>[] =>
  locks.filter(({ probability }, i) => probability >= WORTH_SHOWING || i < AT_LEAST).slice(0, AT_MOST);

const row = (widget: LockStatusGuide, pack: Pack) => ({ id, probability }: Ranked<LockId>): TemplateResult | typeof nothing => {
  const lock = lockOf(pack, id);
  return lock
    ? html`<li><button class="choice state-row" part="option" @click=${() => void widget.go({ kind: 'state', lock: id })}>
        <span>${lock.text.title}<small>${lock.text.lead}</small>${howSureShort(sayIn(pack), probability)}</span>${nextIcon()}</button></li>`
    : nothing;
};

/** The other likely states with how sure, to choose from; also where the answers did not tell. */
export const others: StageOf<'others'> = (widget, _view, pack) => {
  const say = sayGuide(pack);
  const reading = widget.visit.reading ?? decide(widget, pack);
  const last = widget._trail.findLast((view) => view.kind === 'state');
  const locks = worthShowing(reading.locks.filter(({ id }) => id !== last?.lock));
  return {
    body: html`${last
        ? html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.others-title')}</h2></div>`
        : html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}<h2 tabindex="-1">${say('guide.others-open')}</h2><p>${say('guide.others-open-lead')}</p></div>`}
      <ul class="choices">${locks.map(row(widget, pack))}</ul>
      <ul class="choices">${choice({ label: say('guide.to-doctor'), hint: say('guide.to-doctor-hint'), choose: () => void widget.openWidget('login-doctor') })}</ul>
      ${wasAlarmed(widget, pack) ? nothing : callToAction(sayIn(pack), widget)}`,
    note: say('guide.others-note'),
    way: { label: sayIn(pack)('start-over'), go: () => widget.reset() },
  };
};
