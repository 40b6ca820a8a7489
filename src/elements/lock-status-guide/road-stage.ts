/** What stands inside a stage of the road: papers, steps, tables, the plan, the route, the date, the sources. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FactRowId, ReferenceId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceKind, ReferenceOf } from '../../core/schema/reference.js';
import { isFor } from '../../core/base/scope.js';
import { doNow } from '../parts/do-now.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { dayInWords, sourceLine, staleLine, todayOf } from '../parts/source-line.js';
import { sayIn } from '../words/say.js';
import { askAgainOn } from './days.js';
import { lookUp } from './look-up.js';
import { firstItem } from './plan-text.js';
import type { Road } from './road.js';
import { CHECK_INSIDE, known, type RoadStage } from './stage.js';
import { isDone, paperTicks, waitingSince } from './ticked.js';
import { sayGuide } from './words.js';

type Referenced = ReferenceOf<ReferenceKind>;
const isOf = <K extends ReferenceKind>(kind: K) => (reference: Referenced): reference is ReferenceOf<K> => reference.kind === kind;

/** The papers a stage asks this visitor for. */
export const papersOf = ({ widget, pack }: Pick<Road, 'widget' | 'pack'>, { documents }: RoadStage): readonly ReferenceOf<'document'>[] =>
  (documents ?? []).flatMap((id) => pack.references.filter(isOf('document')).find((reference) => reference.id === id && isFor(reference, widget.facts)) ?? []);

/** How fresh it must be, unless its note says so in words. */
export const freshness = (pack: Pack, { freshDays, text }: ReferenceOf<'document'>): string =>
  freshDays !== undefined && !new RegExp(`(?<!\\d)${freshDays}(?!\\d)`).test(text.note ?? '') ? sayGuide(pack)('guide.fresh', { n: freshDays }) : '';

const secondLine = (pack: Pack, paper: ReferenceOf<'document'>): TemplateResult => {
  const line = [freshness(pack, paper), paper.text.note ?? ''].filter(Boolean).join(sayGuide(pack)('guide.then'));
  return html`${line ? html`<small>${line}</small>` : nothing}${paper.text.refused ? html`<small class="not">${LATER_ICONS.cross}${paper.text.refused}</small>` : nothing}`;
};

/** Open where the visitor stands; what was ticked on the way stays open, so that nothing above moves. */
const isOpen = ({ here, from }: Road, i: number): boolean => i >= from && i <= here;

/** What lies ahead is folded: a road, not a wall. */
const papers = (road: Road, stage: RoadStage, i: number): TemplateResult | typeof nothing => {
  const list = papersOf(road, stage);
  const { all, toggle } = paperTicks(road.widget, road.lock.id);
  return list.length > 0
    ? html`<details class="fold" ?open=${isOpen(road, i)}><summary class="quiet flush">${sayGuide(road.pack)('guide.papers', { n: list.length })}</summary><ul class="choices checks doc">${list.map((paper) => html`<li><label><input type="checkbox" .checked=${all.has(paper.id)} @change=${() => toggle(paper.id)}>
        <span><b>${paper.text.title}</b>${secondLine(road.pack, paper)}</span></label></li>`)}</ul></details>`
    : nothing;
};

const isDrifting = (road: Road) => (stage: RoadStage): boolean => {
  const { drifts, text, lookUp } = stage;
  return drifts === true || text.wait !== undefined || lookUp === 'metric' || papersOf(road, stage).some(({ freshDays }) => freshDays !== undefined);
};

/** Once for the road: waiting times, deadlines and thresholds that were read too long ago. */
export const staleRoad = (road: Road): TemplateResult | typeof nothing =>
  staleLine(road.pack, road.stages.filter(isDrifting(road)).flatMap((stage) => sourcesOf(road, stage)), road.widget.facts, 'numbers');

const how = (road: Road, { remedy: id }: RoadStage, i: number): TemplateResult | typeof nothing => {
  const { widget, pack } = road;
  const remedy = pack.remedies.find((each) => each.id === id);
  return remedy
    ? html`<details class="fold" ?open=${isOpen(road, i)}><summary class="quiet flush">${sayGuide(pack)('guide.how')}</summary>
        ${doNow({ pack, remedy, facts: known(widget), chooseDevice: (device) => widget.conversation.answer('device', device) })}</details>`
    : nothing;
};

/** In the road of a fake what was given away is asked first: the steps depend on it. */
const already = ({ widget, pack }: Road): TemplateResult =>
  html`<button class="btn alarm mt" part="button" @click=${() => void widget.go({ kind: 'question', question: 'given-away', then: 'emergency' })}>${sayGuide(pack)('guide.already')}</button>`;

const isEmergency = ({ pack }: Road, { remedy }: RoadStage): boolean => pack.remedies.some(({ id, emergency }) => id === remedy && emergency !== undefined);

const steps = (road: Road, stage: RoadStage, i: number): TemplateResult | typeof nothing =>
  road.lock.shape === 'fake' && isEmergency(road, stage) ? already(road) : how(road, stage, i);

const plan = ({ widget, pack, lock }: Road): TemplateResult => html`<button class="btn solid mt" part="button"
  @click=${() => void widget.go({ kind: 'plan', lock: lock.id, item: firstItem(widget, pack) })}>${LATER_ICONS.edit}${sayGuide(pack)(widget.visit.drafts.size > 0 ? 'guide.go-on-plan' : 'guide.write-plan')}</button>`;

const route = ({ widget, pack }: Road, { contact, remedy: id }: RoadStage): TemplateResult | typeof nothing => {
  const target = contact ?? pack.remedies.find((remedy) => remedy.id === id)?.contact;
  return target ? html`<button class="btn mt" part="button" @click=${() => void widget.go({ kind: 'contact', contact: target })}>${sayIn(pack)('how-to-contact')}</button>` : nothing;
};

/** What is waited for now is counted from the last tick; what lies ahead, from today. */
export const sinceOf = ({ widget, lock, here, stages }: Pick<Road, 'widget' | 'lock' | 'here' | 'stages'>, stage: RoadStage): string =>
  stages[here] === stage ? waitingSince(widget, lock.id) : todayOf(widget.facts);

const fromWhen = (road: Road, stage: RoadStage): string | undefined => {
  const { widget: { facts }, pack } = road;
  const say = sayGuide(pack);
  const [since, today] = [sinceOf(road, stage), todayOf(facts)];
  const day = askAgainOn(stage, facts, since);
  if (!day) return stage.text.wait === undefined ? undefined : say('guide.ask-again-open');
  const date = dayInWords(day, pack.locale);
  if (day < today) return say('guide.ask-again-late', { date });
  return since < today ? say('guide.ask-again-since', { date, from: dayInWords(since, pack.locale) }) : say('guide.ask-again', { date });
};

/** A day breaks nowhere. */
const daysHeld = (words: string): readonly (TemplateResult | string)[] => words.split(/(\d{4}年\d{1,2}月\d{1,2}日)/).map((piece, i) => (i % 2 === 1 ? html`<span class="nw">${piece}</span>` : piece));

/** From when to ask again, also where nobody says how long it takes. */
const askAgain = (road: Road, stage: RoadStage): TemplateResult | typeof nothing => {
  const words = isDone(road.widget, road.lock.id, stage) ? undefined : fromWhen(road, stage);
  return words ? html`<p class="meta line ask-again">${LATER_ICONS.clock}<span>${daysHeld(words)}</span></p>` : nothing;
};

export const sourcesOf = (road: Pick<Road, 'widget' | 'pack'>, stage: RoadStage): readonly FactRowId[] => [...(stage.sources ?? []), ...papersOf(road, stage).flatMap(({ sources }) => sources)];

export const textOf = (pack: Pack, id: ReferenceId): string => pack.references.find((reference) => reference.id === id)?.text.title ?? '';

/** A notice that was pasted may be made up: until it was looked for inside, nothing further on the road asks for a sign-in or a paper. What stops a thief does not wait for it. */
export const isShut = ({ widget, lock, stages: [first] }: Road): boolean =>
  widget.visit.notice !== undefined && lock.shape !== 'emergency' && first?.remedy === CHECK_INSIDE && !isDone(widget, lock.id, first);

/** All that belongs to one stage, in the order it is needed. */
export const inside = (road: Road, stage: RoadStage, i: number): TemplateResult =>
  isShut(road) && i > 0 ? html`${askAgain(road, stage)}${sourceLine(road.pack, stage.sources ?? [])}` : html`
  ${papers(road, stage, i)}${steps(road, stage, i)}${lookUp(road.widget, road.pack, stage)}${stage.plan ? plan(road) : nothing}
  ${route(road, stage)}${askAgain(road, stage)}${sourceLine(road.pack, sourcesOf(road, stage))}`;
