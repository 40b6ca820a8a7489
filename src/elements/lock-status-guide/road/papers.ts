import { html, nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../../core/base/id.js';
import { isFor } from '../../../core/base/scope.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceKind, ReferenceOf } from '../../../core/schema/reference.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { papersFact, tickedIn } from './progress.js';
import type { Road } from './road.js';

type Paper = ReferenceOf<'document'>;

const isPaper = (reference: ReferenceOf<ReferenceKind>): reference is Paper => reference.kind === 'document';

/** The papers a step asks this visitor for. */
export const papersOf = ({ known: { pack, facts } }: Road, { documents = [] }: RoadStep): readonly Paper[] => {
  const papers = pack.references.filter(isPaper).filter((paper) => isFor(paper, facts));
  return documents.flatMap((id) => papers.find((paper) => paper.id === id) ?? []);
};

/** How fresh it must be, unless its note says so in words. */
export const freshness = (pack: Pack, { freshDays, text }: Paper): string =>
  freshDays !== undefined && !new RegExp(`(?<!\\d)${freshDays}(?!\\d)`).test(text.note ?? '')
    ? sayGuide(pack)('guide.fresh', { n: freshDays })
    : '';

const secondLine = (pack: Pack, paper: Paper): TemplateResult => {
  const { note = '', refused } = paper.text;
  const line = [freshness(pack, paper), note].filter(Boolean).join(sayGuide(pack)('guide.then'));
  return html`${line ? html`<small>${line}</small>` : nothing}${
    refused ? html`<small class="not">${LATER_ICONS.cross}${refused}</small>` : nothing
  }`;
};

const box = (pack: Pack, paper: Paper, isTicked: boolean, tick: () => void): TemplateResult => html`<li><label>
  <input type="checkbox" .checked=${isTicked} @change=${tick}>
  <span><b>${paper.text.title}</b>${secondLine(pack, paper)}</span></label></li>`;

/** What lies ahead is folded: a road, not a wall. */
export const papers = (
  road: Road,
  actions: GuideActions,
  step: RoadStep,
  open: boolean,
): TemplateResult | typeof nothing => {
  const { known, lock } = road;
  const { pack, facts } = known;
  const list = papersOf(road, step);
  const ticked = tickedIn(facts, papersFact(lock.id));
  const row = (paper: Paper): TemplateResult =>
    box(pack, paper, ticked.has(paper.id), () => actions.tickPaper(lock.id, paper.id));
  return list.length > 0
    ? html`<details class="fold" ?open=${open}>
        <summary class="quiet flush">${sayGuide(pack)('guide.papers', { n: list.length })}</summary>
        <ul class="choices checks doc">${list.map(row)}</ul></details>`
    : nothing;
};

/** What a step rests on, its papers with it. */
export const sourcesOf = (road: Road, step: RoadStep): readonly FactRowId[] => [
  ...(step.sources ?? []),
  ...papersOf(road, step).flatMap(({ sources }) => sources),
];
