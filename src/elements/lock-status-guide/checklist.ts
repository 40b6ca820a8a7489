/** What is printed: the road as a list to tick, blanks to fill, what not to do, sources. Black on white. */
import { html, nothing, type TemplateResult } from 'lit';
import { damageControl } from '../../core/diagnosis/damage-control.js';
import type { ReferenceId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { isFor } from '../../core/base/scope.js';
import { dayInWords, sourceLine, todayOf } from '../parts/source-line.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import type { Road } from './road.js';
import { freshness, papersOf, sourcesOf, textOf } from './road-stage.js';
import { isAlarming, known, type RoadStage } from './stage.js';
import { isDone, paperTicks } from './ticked.js';
import { sayGuide } from './words.js';

interface Row {
  readonly title: string;
  readonly note?: string | undefined;
  readonly when: string;
  readonly done: boolean;
}

const row = ({ title, note, when, done }: Row): TemplateResult =>
  html`<li class=${done ? 'ok' : ''}><span>${title}</span><span class="when">${when}</span>${note ? html`<small>${note}</small>` : nothing}</li>`;

/** Sentences in a row, as the language sets them. */
const joined = (pack: Pack, ...sentences: readonly (string | undefined)[]): string => {
  const [first = '', ...rest] = sentences.flatMap((each) => each || []);
  return rest.reduce((one, two) => sayGuide(pack)('guide.two-sentences', { one, two }), first);
};

const paperRows = (road: Road, stage: RoadStage): readonly Row[] =>
  papersOf(road, stage).map((paper) => {
    const done = paperTicks(road.widget, road.lock.id).all.has(paper.id);
    const note = joined(road.pack, paper.text.note, paper.text.refused);
    return { title: paper.text.title, note, when: done ? sayGuide(road.pack)('guide.past') : freshness(road.pack, paper), done };
  });

/** Longer words than these do not fit beside the line. */
const BESIDE = 8;

const notesOf = (pack: Pack, { text, waitDays }: RoadStage): string =>
  [...(text.wait && text.wait.length > BESIDE ? [text.wait] : []), ...(waitDays && waitDays[1] > 1 ? [sayGuide(pack)('guide.paper-counted')] : [])].join(sayGuide(pack)('guide.then'));

const ownRow = ({ widget, pack, lock }: Road, stage: RoadStage): Row => {
  const { note, title, wait } = stage.text;
  const done = isDone(widget, lock.id, stage);
  const blank = wait && wait.length <= BESIDE ? wait : sayGuide(pack)('guide.paper-blank');
  return { title: note ?? title, note: notesOf(pack, stage), when: done ? sayGuide(pack)('guide.past') : blank, done };
};

const stageRows = (road: Road) => (stage: RoadStage, i: number): TemplateResult => {
  const papers = paperRows(road, stage);
  return html`<section><h3>${i + 1} ${stage.text.title}</h3><ul>${(papers.length > 0 ? papers : [ownRow(road, stage)]).map(row)}</ul></section>`;
};

/** What to stop first stands first on the paper, too. */
const firstRows = ({ widget, pack, lock }: Road): TemplateResult | typeof nothing => {
  const procedures = isAlarming(lock) ? damageControl(known(widget), pack) : [];
  const rows = procedures.flatMap(({ remedy: id }) => pack.remedies.find((remedy) => remedy.id === id)?.text.short ?? []);
  const blank = sayGuide(pack)('guide.paper-blank');
  return rows.length > 0 ? html`<section><h3>${sayGuide(pack)('guide.steps-again')}</h3><ul>${rows.map((title) => row({ title, when: blank, done: false }))}</ul></section>` : nothing;
};

const BLANKS = ['guide.paper-name', 'guide.paper-notice-day', 'guide.paper-sent-day', 'guide.paper-screen'] as const;

/** As many as are read. */
const MOST = 4;

/** What the routes on this road say never to tell; where the road names none, the visitor's own route. */
const neverTold = ({ widget, pack, stages }: Road): readonly ReferenceId[] => {
  const named = stages.flatMap(({ contact }) => pack.contacts.filter(({ id }) => id === contact));
  const routes = named.length > 0 ? named : pack.contacts.filter((route) => !route.needsSignIn && isFor(route, widget.facts));
  return [...new Set(routes.flatMap((route) => route.never))].slice(0, MOST);
};

const never = (road: Road): TemplateResult => {
  const say = sayGuide(road.pack);
  const told = neverTold(road).map((id) => textOf(road.pack, id));
  return html`<div class="no">${told.length > 0 ? html`<p><b>${say('guide.paper-say-never')}</b>${told.join(say('guide.paper-or'))}</p>` : nothing}
    <p><b>${say('guide.paper-do-never')}</b>${road.lock.never.map(({ text }) => text.replace(/[。.]$/, '')).join(say('guide.paper-or'))}</p></div>`;
};

const top = (widget: LockStatusGuide, pack: Pack): TemplateResult => {
  const say = sayGuide(pack);
  return html`<p class="top"><span>${say('guide.paper-top', { name: widget.t('guide.name'), official: widget.start.text.official })}</span><span>${say('guide.paper-printed', { date: dayInWords(todayOf(widget.facts), pack.locale) })}</span></p>`;
};

export const checklist = (road: Road): TemplateResult => {
  const { widget, pack, lock, stages } = road;
  const say = sayGuide(pack);
  const sources = [...stages.flatMap((stage) => sourcesOf(road, stage)), ...lock.never.flatMap((each) => each.sources ?? [])];
  return html`${top(widget, pack)}<h2>${say('guide.paper-title', { state: lock.text.title, road: say(`guide.road-${lock.shape}`) })}</h2>
    <p>${joined(pack, lock.text.lead, lock.text.means)}</p>
    ${firstRows(road)}
    ${stages.map(stageRows(road))}
    <section><h3>${say('guide.paper-ask')}</h3><div class="ask">${BLANKS.map((key) => html`<p>${say(key)}</p>`)}</div></section>
    ${never(road)}<footer>${sourceLine(pack, sources)}<p>${say('guide.paper-latest')}</p></footer>`;
};

export const planPaper = (widget: LockStatusGuide, pack: Pack, text: string): TemplateResult =>
  html`${top(widget, pack)}<h2>${sayGuide(pack)('guide.plan-whole')}</h2><div class="plan">${text}</div><footer><p>${sayGuide(pack)('guide.plan-true')}</p></footer>`;
