/** The road back: what is done, what is now, what is waited for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Stage } from '../../host/stage.js';
import { alertIcon } from '../../parts/icons.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sourceLine } from '../../parts/source-line.js';
import { looksInside, SEEN_INSIDE } from '../model/inside.js';
import { fakeOf, isAlarming, lockOf, type RoadStep } from '../model/locks.js';
import type { GuideActions, GuideKnown, GuideStage } from '../model/state.js';
import { doneSoFar, firstSteps } from '../parts/first-steps.js';
import { offer } from '../parts/offer.js';
import { checklist } from '../road/checklist.js';
import { reminderButton, remindersOf } from '../road/reminders.js';
import { isShut, roadOf, type Road } from '../road/road.js';
import { inside, staleRoad } from '../road/step.js';
import { sayGuide } from '../../words/lock-status-guide.js';

type Drawn = TemplateResult | typeof nothing;
type Place = 'past' | 'here' | 'ahead';

const placeOf = ({ done, here }: Road, step: RoadStep, i: number): Place => {
  if (done.has(step)) return 'past';
  return i === here ? 'here' : 'ahead';
};

const dot = (place: Place, i: number): TemplateResult =>
  html`<span class="dot" aria-hidden="true">${place === 'past' ? LATER_ICONS.check : i + 1}</span>`;

const waiting = ({ text }: RoadStep): Drawn =>
  text.wait ? html`<p class="label tag wait-for">${LATER_ICONS.clock}<span>${text.wait}</span></p>` : nothing;

const TAGS: { readonly [P in Place]: (pack: Pack, step: RoadStep) => Drawn } = {
  past: (pack) => html`<p class="label tag">${sayGuide(pack)('guide.past')}</p>`,
  here: (pack, step) => html`<p class="label tag">${sayGuide(pack)('guide.here')}</p>${waiting(step)}`,
  ahead: (_pack, step) => waiting(step),
};

/** What the visitor said of the look inside stands under the step that asks for it. */
const seen = ({ pack, facts }: GuideKnown, step: RoadStep): string | undefined => {
  const answer = facts[SEEN_INSIDE];
  if (!looksInside(pack, step) || (answer !== 'yes' && answer !== 'no')) return undefined;
  return sayGuide(pack)(answer === 'yes' ? 'guide.seen-inside' : 'guide.not-seen-inside');
};

const tickButton = ({ known, lock, done }: Road, { tickStep }: GuideActions, step: RoadStep): TemplateResult => {
  const say = sayGuide(known.pack);
  const words = say(done.has(step) ? 'guide.untick' : 'guide.tick');
  const label = step.text.title + say('guide.of-which') + words;
  return html`<button class="quiet flush tick" part="button" aria-label=${label}
    @click=${() => tickStep(lock.id, step.id)}>${LATER_ICONS.check}${words}</button>`;
};

/** Beside the tick of the look inside: it opens what follows, or leads to what to do about a fake. */
const lookInside = (road: Road, { answer, go }: GuideActions, step: RoadStep): Drawn => {
  const { pack } = road.known;
  const fake = fakeOf(pack);
  const say = sayGuide(pack);
  if (!isShut(road) || !looksInside(pack, step) || !fake || road.lock === fake) return nothing;
  const notThere = (): void => {
    answer(SEEN_INSIDE, 'no');
    go({ kind: 'state', lock: fake.id });
  };
  return html`<p class="meta">${say('guide.shut')}</p>
    <button class="quiet flush tick" part="button" @click=${notThere}>${say('guide.seen-no')}</button>`;
};

const stepRow =
  (road: Road, actions: GuideActions) =>
  (step: RoadStep, i: number): TemplateResult => {
    const place = placeOf(road, step, i);
    const note = seen(road.known, step) ?? step.text.note;
    const current = place === 'here' ? 'step' : nothing;
    return html`<li class="${place}${step.text.wait ? ' wait' : ''}" aria-current=${current}>
      ${dot(place, i)}<div class="leg">
      ${TAGS[place](road.known.pack, step)}<h3>${step.text.title}</h3>
      ${note ? html`<p class="meta">${note}</p>` : nothing}
      ${inside(road, actions, step, i)}${tickButton(road, actions, step)}${lookInside(road, actions, step)}</div></li>`;
  };

const never = (pack: Pack, lock: Lock): Drawn => {
  const sources = lock.never.flatMap((each) => each.sources ?? []);
  return lock.never.length > 0
    ? html`<div class="never stack tight"><h3 class="lead line">${alertIcon()}${sayGuide(pack)('guide.never')}</h3>
        <ul class="bul">${lock.never.map(
          ({ text, why }) => html`<li>${LATER_ICONS.cross}<span>${text}<small>${why}</small></span></li>`,
        )}</ul>
        ${sourceLine(pack, sources)}</div>`
    : nothing;
};

const first = ({ known, lock }: Road, actions: GuideActions): Drawn =>
  isAlarming(lock) && known.procedures.length > 0
    ? html`<details class="fold"><summary class="quiet flush">${sayGuide(known.pack)('guide.steps-again')}</summary>
        <p class="meta">${doneSoFar(known)}</p>${firstSteps(known, actions)}</details>`
    : nothing;

const noteOf = ({ known: { pack }, steps, done, here }: Road): string => {
  const say = sayGuide(pack);
  const next = steps[here];
  if (!next) return say('guide.all-done');
  const so = say(done.size > 0 ? 'guide.done-of' : 'guide.none-done', { n: steps.length, done: done.size });
  return so + say('guide.next-is', { title: next.text.title });
};

/** A refusal has a state and a road of its own. */
const REFUSED = 'appeal-refused';

const canBeRefused = ({ known: { pack, facts }, lock }: Road): boolean =>
  facts.audience === 'seller' &&
  lock.id !== REFUSED &&
  lockOf(pack, REFUSED) !== undefined &&
  lock.road.some(({ plan, id }) => plan || id === 'refused');

const wayOn = (road: Road, { answer, go }: GuideActions): NonNullable<Stage['way']> => {
  const say = sayGuide(road.known.pack);
  if (!canBeRefused(road)) return { label: say('guide.other-states'), go: () => go({ kind: 'others' }) };
  const refused = (): void => {
    answer('notice-says', 'refused');
    go({ kind: 'state', lock: REFUSED });
  };
  return { label: say('guide.was-refused'), go: refused };
};

/** The sheet, and where something is waited for, the days. */
const takeAlong = (road: Road, actions: GuideActions): TemplateResult => {
  const say = sayGuide(road.known.pack);
  const print = html`<button class="btn" part="button"
    @click=${() => actions.print(checklist(road))}>${LATER_ICONS.print}${say('guide.print')}</button>`;
  const reminders = remindersOf(road);
  return reminders.length > 0
    ? html`<div class="stack tight"><div class="pair">${print}${reminderButton(road, actions, reminders)}</div>
        <p class="meta">${say('guide.calendar-hint')}</p></div>`
    : print;
};

const body = (road: Road, actions: GuideActions): TemplateResult => {
  const { known, lock, steps } = road;
  const title = sayGuide(known.pack)(`guide.road-${lock.shape}`);
  return html`<div class="stack tight"><p class="label">${lock.text.title}</p>
      <h2 class="title" tabindex="-1">${title}</h2></div>
    ${first(road, actions)}
    <ol class="road" part="steps">${steps.map(stepRow(road, actions))}</ol>
    ${staleRoad(road)}
    ${never(known.pack, lock)}
    ${takeAlong(road, actions)}
    ${offer(known)}`;
};

export const road: GuideStage<'road'> = (known, view, actions) => {
  const lock = lockOf(known.pack, view.lock) ?? known.pack.locks[0];
  if (!lock) return { body: html``, note: '' };
  const road = roadOf(known, lock, view.from);
  return {
    body: body(road, actions),
    note: noteOf(road),
    way: lock.shape === 'fake' ? undefined : wayOn(road, actions),
  };
};
