/** The road back: what is done, what is now, what is waited for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { callToAction } from '../parts/call-to-action.js';
import { alertIcon } from '../parts/icons.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sourceLine } from '../parts/source-line.js';
import { sayIn } from '../words/say.js';
import { doneSoFar, hasSteps, steps } from './emergency.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { printPaper } from './print.js';
import { checklist } from './checklist.js';
import { reminderButton, remindersOf } from './reminders.js';
import { inside, isShut, staleRoad } from './road-stage.js';
import { CHECK_INSIDE, isAlarming, lockOf, roadOf, SEEN_INSIDE, wasAlarmed, type RoadStage, type StageOf } from './stage.js';
import { hereOf, isDone, stageTicks } from './ticked.js';
import { sayGuide } from './words.js';

export interface Road {
  readonly widget: LockStatusGuide;
  readonly pack: Pack;
  readonly lock: Lock;
  readonly stages: readonly RoadStage[];
  /** The stage that is now. */
  readonly here: number;
  /** Where the visitor stood on arrival. */
  readonly from: number;
}

type Place = 'past' | 'here' | 'ahead';
const placeOf = ({ widget, lock, here }: Road, stage: RoadStage, i: number): Place => (isDone(widget, lock.id, stage) ? 'past' : i === here ? 'here' : 'ahead');

const dot = (place: Place, i: number): TemplateResult => html`<span class="dot" aria-hidden="true">${place === 'past' ? LATER_ICONS.check : i + 1}</span>`;

const waiting = ({ text }: RoadStage): TemplateResult | typeof nothing => (text.wait ? html`<p class="label tag wait-for">${LATER_ICONS.clock}<span>${text.wait}</span></p>` : nothing);

const tag = (road: Road, stage: RoadStage, place: Place): TemplateResult | typeof nothing => {
  const say = sayGuide(road.pack);
  if (place === 'past') return html`<p class="label tag">${say('guide.past')}</p>`;
  if (place === 'here') return html`<p class="label tag">${say('guide.here')}</p>${waiting(stage)}`;
  return waiting(stage);
};

/** What the visitor said of the look inside stands under the stage that asks for it. */
const seen = ({ widget, pack }: Road, { remedy }: RoadStage): string | undefined => {
  const answer = widget.facts[SEEN_INSIDE];
  if (remedy !== CHECK_INSIDE || (answer !== 'yes' && answer !== 'no')) return undefined;
  return sayGuide(pack)(answer === 'yes' ? 'guide.seen-inside' : 'guide.not-seen-inside');
};

const tickButton = ({ widget, pack, lock }: Road, { id, text }: RoadStage, place: Place): TemplateResult => {
  const words = sayGuide(pack)(place === 'past' ? 'guide.untick' : 'guide.tick');
  return html`<button class="quiet flush tick" part="button" aria-label=${text.title + sayGuide(pack)('guide.of-which') + words} @click=${() => stageTicks(widget, lock.id).toggle(id)}>${LATER_ICONS.check}${words}</button>`;
};

/** Beside the tick of the look inside: it opens what follows, or leads to what to do about a fake. */
const lookInside = (road: Road, stage: RoadStage): TemplateResult | typeof nothing => {
  const { widget, pack } = road;
  const fake = pack.locks.find(({ shape }) => shape === 'fake');
  const say = sayGuide(pack);
  const notThere = () => { widget.answer(SEEN_INSIDE, 'no'); void widget.go({ kind: 'state', lock: fake?.id ?? '' }); };
  return isShut(road) && stage.remedy === CHECK_INSIDE && fake && road.lock !== fake
    ? html`<p class="meta">${say('guide.shut')}</p><button class="quiet flush tick" part="button" @click=${notThere}>${say('guide.seen-no')}</button>`
    : nothing;
};

const stageOf = (road: Road) => (stage: RoadStage, i: number): TemplateResult => {
  const place = placeOf(road, stage, i);
  return html`<li class="${place}${stage.text.wait ? ' wait' : ''}" aria-current=${place === 'here' ? 'step' : nothing}>${dot(place, i)}<div class="leg">
    ${tag(road, stage, place)}<h3>${stage.text.title}</h3>
    ${seen(road, stage) ?? stage.text.note ? html`<p class="meta">${seen(road, stage) ?? stage.text.note}</p>` : nothing}
    ${inside(road, stage, i)}${tickButton(road, stage, place)}${lookInside(road, stage)}</div></li>`;
};

const never = (pack: Pack, lock: Lock): TemplateResult | typeof nothing =>
  lock.never.length > 0
    ? html`<div class="never stack tight"><h3 class="lead line">${alertIcon()}${sayGuide(pack)('guide.never')}</h3>
        <ul class="bul">${lock.never.map(({ text, why }) => html`<li>${LATER_ICONS.cross}<span>${text}<small>${why}</small></span></li>`)}</ul>
        ${sourceLine(pack, lock.never.flatMap(({ sources }) => sources ?? []))}</div>`
    : nothing;

const first = ({ widget, pack, lock }: Road): TemplateResult | typeof nothing =>
  isAlarming(lock) && hasSteps(widget, pack)
    ? html`<details class="fold"><summary class="quiet flush">${sayGuide(pack)('guide.steps-again')}</summary><p class="meta">${doneSoFar(widget, pack)}</p>${steps(widget, pack)}</details>`
    : nothing;

const noteOf = ({ widget, pack, lock, stages, here }: Road): string => {
  const say = sayGuide(pack);
  const done = stages.filter((stage) => isDone(widget, lock.id, stage)).length;
  const next = stages[here];
  return next ? say(done > 0 ? 'guide.done-of' : 'guide.none-done', { n: stages.length, done }) + say('guide.next-is', { title: next.text.title }) : say('guide.all-done');
};

/** A refusal has a state and a road of its own. */
const REFUSED = 'appeal-refused';
const wayOn = ({ widget, pack, lock }: Road) => {
  const refused = lockOf(pack, REFUSED);
  if (!refused || lock.id === REFUSED || !lock.road.some(({ plan, id }) => plan || id === 'refused') || widget.facts.audience !== 'seller') {
    return { label: sayGuide(pack)('guide.other-states'), go: () => void widget.go({ kind: 'others' }) };
  }
  const go = () => { widget.answer('notice-says', 'refused'); void widget.go({ kind: 'state', lock: REFUSED }); };
  return { label: sayGuide(pack)('guide.was-refused'), go };
};

/** The sheet, and where something is waited for, the days. */
const takeAlong = (road: Road): TemplateResult => {
  const print = html`<button class="btn" part="button" @click=${() => printPaper(checklist(road), road.pack.locale)}>${LATER_ICONS.print}${sayGuide(road.pack)('guide.print')}</button>`;
  const reminders = remindersOf(road);
  return reminders.length > 0
    ? html`<div class="stack tight"><div class="pair">${print}${reminderButton(road, reminders)}</div><p class="meta">${sayGuide(road.pack)('guide.calendar-hint')}</p></div>`
    : print;
};

export const road: StageOf<'road'> = (widget, view, pack) => {
  const lock = lockOf(pack, view.lock) ?? pack.locks[0];
  if (!lock) return { body: html``, note: '' };
  const stages = roadOf(widget, lock, pack);
  const all: Road = { widget, pack, lock, stages, here: hereOf(widget, lock.id, stages), from: view.from };
  const say = sayGuide(pack);
  return {
    body: html`<div class="stack tight"><p class="label">${lock.text.title}</p><h2 class="title" tabindex="-1">${say(`guide.road-${lock.shape}`)}</h2></div>
      ${first(all)}
      <ol class="road" part="steps">${stages.map(stageOf(all))}</ol>
      ${staleRoad(all)}
      ${never(pack, lock)}
      ${takeAlong(all)}
      ${wasAlarmed(widget, pack) ? nothing : callToAction(sayIn(pack), widget)}`,
    note: noteOf(all),
    way: lock.shape === 'fake' ? undefined : wayOn(all),
  };
};
