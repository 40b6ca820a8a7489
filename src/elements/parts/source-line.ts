import { html, nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../core/base/id.js';
import type { FactRow, Pack } from '../../core/schema/pack.js';
import { today } from '../../core/base/calendar.js';
import { staleRows } from '../../core/base/stale.js';
import type { Facts } from '../../core/base/types.js';
import { between, dayInWords } from '../../locales/format.js';
import { sayIn, type Say } from '../words/say.js';
import { fileIcon } from './file-icon.js';
import { LATER_ICONS } from './icons-later.js';

const NUMBERED = new Set(['report', 'developer']);

export { dayInWords };

const years = (rows: readonly FactRow[]): readonly number[] =>
  rows.flatMap(({ asOf }) => (asOf.match(/\b(?:19|20)\d\d/g) ?? []).map(Number)).sort((a, b) => a - b);

const period = (rows: readonly FactRow[], say: Say): string => {
  const all = years(rows);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? say('year', { n: first }) : say('years', { from: first, to: last });
};

/** The most official publisher by name, the others by number. */
const named = (rows: readonly FactRow[], say: Say): string => {
  const publisher = rows.flatMap(({ publishers }) => publishers)[0] ?? 'report';
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const name = say(`publisher-${publisher}`);
  if (NUMBERED.has(publisher)) return say('source-many', { name, n: count });
  return count > 1 ? say('source-more', { name, n: count - 1 }) : name;
};

const RANK = ['amazon', 'google', 'public-body', 'council', 'press', 'developer', 'report'];
const rankOf = (row: FactRow): number => RANK.indexOf(row.publishers[0] ?? 'report');

/** The oldest day is the one that counts. */
const readOn = (rows: readonly FactRow[], { locale }: Pack, say: Say): TemplateResult => {
  const [first = ''] = rows.map(({ read }) => read).sort();
  return html`<span class="nw">${say('source-read', { date: dayInWords(first, locale) })}</span>`;
};

const conflicts = (rows: readonly FactRow[], say: Say): TemplateResult | typeof nothing =>
  rows.some(({ conflict }) => conflict) ? html`<b class="differs">${say('source-differs')}</b>` : nothing;

/** Where it comes from, when its source said it, and the day we read it. */
export const sourceLine = (pack: Pack, ids: readonly FactRowId[]): TemplateResult | typeof nothing => {
  const say = sayIn(pack);
  const rows = pack.facts.filter(({ id }) => ids.includes(id)).sort((a, b) => rankOf(a) - rankOf(b));
  if (rows.length === 0) return nothing;
  const date = period(rows, say);
  const whose = say('source') + named(rows, say) + (date ? say('source-of', { date }) : '') + between(pack.locale);
  return html`<p class="src">${fileIcon()}<span>${whose}${readOn(rows, pack, say)}${conflicts(rows, say)}</span></p>`;
};

/** 'YYYY-MM-DD' where the visitor is: the core has no clock. */
export const todayOf = (facts: Facts): string => facts.today ?? today();

/** What may have changed since we read of it: what screens say, numbers and days, ways to reach somebody. */
export type Drift = 'labels' | 'numbers' | 'route';

/** In place, once for a list: it was read too long ago to be relied on. */
export const staleLine = (
  pack: Pack,
  ids: readonly FactRowId[],
  facts: Facts,
  drift: Drift,
): TemplateResult | typeof nothing => {
  const say = sayIn(pack);
  const rows = staleRows(pack.facts, ids, todayOf(facts));
  const date = period(rows, say);
  return rows.length > 0
    ? html`<p class="src stale">${LATER_ICONS.clock}<span>${say(`stale-${drift}`)}${date ? say('stale-of', { date }) : ''}</span></p>`
    : nothing;
};
