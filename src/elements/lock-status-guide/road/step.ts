/** What stands inside a step of the road: papers, how to do it, tables, the plan, the route, the date, the sources. */
import { html, nothing, type TemplateResult } from 'lit';
import { remedyCard } from '../../parts/remedy-card.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sourceLine, staleLine } from '../../parts/source-line.js';
import { sayIn } from '../../words/say.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions } from '../model/state.js';
import { lookUp } from '../parts/look-up.js';
import { firstOpenItem } from '../parts/plan-text.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { askAgain } from './days.js';
import { papers, papersOf, sourcesOf } from './papers.js';
import { isEmergency, isShut, type Road } from './road.js';

type Drawn = TemplateResult | typeof nothing;

/** Open where the visitor stands; what was ticked on the way stays open, so that nothing above moves. */
const isOpen = ({ here, from }: Road, i: number): boolean => i >= from && i <= here;

const isDrifting =
  (road: Road) =>
  (step: RoadStep): boolean => {
    const { drifts, text, lookUp } = step;
    const isFigure = drifts === true || text.wait !== undefined || lookUp === 'metric';
    return isFigure || papersOf(road, step).some(({ freshDays }) => freshDays !== undefined);
  };

/** Once for the road: waiting times, deadlines and thresholds that were read too long ago. */
export const staleRoad = (road: Road): Drawn => {
  const { pack, situation } = road.known;
  const rows = road.steps.filter(isDrifting(road)).flatMap((step) => sourcesOf(road, step));
  return staleLine(pack, rows, situation, 'numbers');
};

const how = ({ known }: Road, { chooseDevice }: GuideActions, { remedy: id }: RoadStep, open: boolean): Drawn => {
  const { pack, situation } = known;
  const remedy = pack.remedies.find((each) => each.id === id);
  return remedy
    ? html`<details class="fold" ?open=${open}><summary class="quiet flush">${sayGuide(pack)('guide.how')}</summary>
        ${remedyCard({ pack, remedy, facts: situation, chooseDevice })}</details>`
    : nothing;
};

/** In the road of a fake what was given away is asked first: the steps depend on it. */
const already = ({ known: { pack } }: Road, { go }: GuideActions): TemplateResult => {
  const ask = (): void => go({ kind: 'question', question: 'given-away', then: 'emergency' });
  return html`<button class="btn alarm mt" part="button" @click=${ask}>${sayGuide(pack)('guide.already')}</button>`;
};

const toDo = (road: Road, actions: GuideActions, step: RoadStep, open: boolean): Drawn =>
  road.lock.shape === 'fake' && isEmergency(road.known.pack, step.remedy)
    ? already(road, actions)
    : how(road, actions, step, open);

const plan = ({ known, lock }: Road, { go }: GuideActions): TemplateResult => {
  const words = Object.keys(known.drafts).length > 0 ? 'guide.go-on-plan' : 'guide.write-plan';
  const write = (): void => go({ kind: 'plan', lock: lock.id, item: firstOpenItem(known) });
  return html`<button class="btn solid mt" part="button"
    @click=${write}>${LATER_ICONS.edit}${sayGuide(known.pack)(words)}</button>`;
};

const route = ({ known: { pack } }: Road, { go }: GuideActions, { contact, remedy: id }: RoadStep): Drawn => {
  const target = contact ?? pack.remedies.find((remedy) => remedy.id === id)?.contact;
  return target
    ? html`<button class="btn mt" part="button"
        @click=${() => go({ kind: 'contact', contact: target })}>${sayIn(pack)('how-to-contact')}</button>`
    : nothing;
};

const onlyWait = (road: Road, step: RoadStep): TemplateResult =>
  html`${askAgain(road, step)}${sourceLine(road.known.pack, step.sources ?? [])}`;

/** All that belongs to one step, in the order it is needed. */
export const inside = (road: Road, actions: GuideActions, step: RoadStep, i: number): TemplateResult => {
  if (isShut(road) && i > 0) return onlyWait(road, step);
  const open = isOpen(road, i);
  return html`
    ${papers(road, actions, step, open)}${toDo(road, actions, step, open)}
    ${lookUp(road.known, actions, step)}${step.plan ? plan(road, actions) : nothing}
    ${route(road, actions, step)}${askAgain(road, step)}${sourceLine(road.known.pack, sourcesOf(road, step))}`;
};
