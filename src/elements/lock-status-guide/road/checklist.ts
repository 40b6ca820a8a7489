/** What is printed: the road as a list to tick, blanks to fill, what not to do, sources. Black on white. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReferenceId } from '../../../core/base/id.js';
import { isFor } from '../../../core/base/scope.js';
import type { Pack } from '../../../core/schema/pack.js';
import { sourceLine } from '../../parts/source-line.js';
import { isAlarming, type RoadStep } from '../model/locks.js';
import { paperTop } from '../parts/paper-top.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { freshness, papersOf, sourcesOf } from './papers.js';
import { papersFact, tickedIn } from './progress.js';
import type { Road } from './road.js';

interface Row {
  readonly title: string;
  readonly note?: string | undefined;
  readonly when: string;
  readonly done: boolean;
}

const row = ({ title, note, when, done }: Row): TemplateResult => html`<li class=${done ? 'ok' : ''}>
  <span>${title}</span><span class="when">${when}</span>${note ? html`<small>${note}</small>` : nothing}</li>`;

/** Sentences in a row, as the language sets them. */
const joined = (pack: Pack, ...sentences: readonly (string | undefined)[]): string => {
  const [first = '', ...rest] = sentences.flatMap((each) => each || []);
  return rest.reduce((one, two) => sayGuide(pack)('guide.two-sentences', { one, two }), first);
};

const paperRows = (road: Road, step: RoadStep): readonly Row[] => {
  const { pack, facts } = road.known;
  const ticked = tickedIn(facts, papersFact(road.lock.id));
  return papersOf(road, step).map((paper) => {
    const done = ticked.has(paper.id);
    const note = joined(pack, paper.text.note, paper.text.refused);
    const when = done ? sayGuide(pack)('guide.past') : freshness(pack, paper);
    return { title: paper.text.title, note, when, done };
  });
};

/** Longer words than these do not fit beside the line. */
const BESIDE = 8;
const isLong = (wait: string): boolean => wait.length > BESIDE;

const notesOf = (pack: Pack, { text, waitDays }: RoadStep): string => {
  const say = sayGuide(pack);
  const wait = text.wait && isLong(text.wait) ? [text.wait] : [];
  const counted = waitDays && waitDays[1] > 1 ? [say('guide.paper-counted')] : [];
  return [...wait, ...counted].join(say('guide.then'));
};

const ownRow = ({ known: { pack }, done: all }: Road, step: RoadStep): Row => {
  const { note, title, wait } = step.text;
  const done = all.has(step);
  const blank = wait && !isLong(wait) ? wait : sayGuide(pack)('guide.paper-blank');
  return { title: note ?? title, note: notesOf(pack, step), when: done ? sayGuide(pack)('guide.past') : blank, done };
};

const stepRows =
  (road: Road) =>
  (step: RoadStep, i: number): TemplateResult => {
    const papers = paperRows(road, step);
    const rows = papers.length > 0 ? papers : [ownRow(road, step)];
    return html`<section><h3>${i + 1} ${step.text.title}</h3><ul>${rows.map(row)}</ul></section>`;
  };

/** What to stop first stands first on the paper, too. */
const firstRows = ({ known: { pack, procedures }, lock }: Road): TemplateResult | typeof nothing => {
  const ids = isAlarming(lock) ? procedures.map(({ remedy }) => remedy) : [];
  const titles = ids.flatMap((id) => pack.remedies.find((remedy) => remedy.id === id)?.text.short ?? []);
  const say = sayGuide(pack);
  const rows = titles.map((title) => row({ title, when: say('guide.paper-blank'), done: false }));
  return rows.length > 0 ? html`<section><h3>${say('guide.steps-again')}</h3><ul>${rows}</ul></section>` : nothing;
};

const BLANKS = ['guide.paper-name', 'guide.paper-notice-day', 'guide.paper-sent-day', 'guide.paper-screen'] as const;

const blanks = (pack: Pack): TemplateResult => {
  const say = sayGuide(pack);
  return html`<section><h3>${say('guide.paper-ask')}</h3>
    <div class="ask">${BLANKS.map((key) => html`<p>${say(key)}</p>`)}</div></section>`;
};

/** As many as are read. */
const MOST = 4;

/** What the routes on this road say never to tell; where the road names none, the visitor's own route. */
const neverTold = ({ known: { pack, facts }, steps }: Road): readonly ReferenceId[] => {
  const named = steps.flatMap(({ contact }) => pack.contacts.filter(({ id }) => id === contact));
  const own = pack.contacts.filter((route) => !route.needsSignIn && isFor(route, facts));
  const routes = named.length > 0 ? named : own;
  return [...new Set(routes.flatMap((route) => route.never))].slice(0, MOST);
};

const titleOf = (pack: Pack, id: ReferenceId): string =>
  pack.references.find((reference) => reference.id === id)?.text.title ?? '';

const never = (road: Road): TemplateResult => {
  const { pack } = road.known;
  const say = sayGuide(pack);
  const told = neverTold(road).map((id) => titleOf(pack, id));
  const done = road.lock.never.map(({ text }) => text.replace(/[。.]$/, ''));
  const or = say('guide.paper-or');
  return html`<div class="no">${
    told.length > 0 ? html`<p><b>${say('guide.paper-say-never')}</b>${told.join(or)}</p>` : nothing
  }
    <p><b>${say('guide.paper-do-never')}</b>${done.join(or)}</p></div>`;
};

const rest = (road: Road): TemplateResult => {
  const { known, lock, steps } = road;
  const { pack } = known;
  const ofNever = lock.never.flatMap((each) => each.sources ?? []);
  const sources = [...steps.flatMap((step) => sourcesOf(road, step)), ...ofNever];
  return html`<footer>${sourceLine(pack, sources)}<p>${sayGuide(pack)('guide.paper-latest')}</p></footer>`;
};

/** The road on paper. */
export const checklist = (road: Road): TemplateResult => {
  const { known, lock, steps } = road;
  const { pack } = known;
  const say = sayGuide(pack);
  const title = say('guide.paper-title', { state: lock.text.title, road: say(`guide.road-${lock.shape}`) });
  return html`${paperTop(known)}<h2>${title}</h2>
    <p>${joined(pack, lock.text.lead, lock.text.means)}</p>
    ${firstRows(road)}
    ${steps.map(stepRows(road))}
    ${blanks(pack)}
    ${never(road)}${rest(road)}`;
};
