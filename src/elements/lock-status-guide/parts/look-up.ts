/** What is looked up beside a step: the thresholds of the metrics, the classes of goods that may not be sold. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FactRowId } from '../../../core/base/id.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceKind, ReferenceOf } from '../../../core/schema/reference.js';
import { sourceLine, staleLine } from '../../parts/source-line.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
import { sayGuide, type GuideKey } from '../../words/lock-status-guide.js';

type Goods = ReferenceOf<'prohibited'>;

const all = <K extends ReferenceKind>(pack: Pack, kind: K): readonly ReferenceOf<K>[] =>
  pack.references.filter((reference): reference is ReferenceOf<K> => reference.kind === kind);

const sourcesOf = (rows: readonly { readonly sources: readonly FactRowId[] }[]): readonly FactRowId[] =>
  rows.flatMap(({ sources }) => sources);

const folded = (pack: Pack, title: GuideKey, body: TemplateResult): TemplateResult =>
  html`<details class="fold"><summary class="quiet flush">${sayGuide(pack)(title)}</summary>${body}</details>`;

const line = (words: string): TemplateResult => html`<p class="meta">${words}</p>`;

const metric =
  (pack: Pack) =>
  ({ text }: ReferenceOf<'metric'>): TemplateResult => {
    const say = sayGuide(pack);
    return html`<li><b>${text.title}</b>${text.note ? html`<p>${text.note}</p>` : nothing}
      ${text.counts ? line(say('guide.counts', { what: text.counts })) : nothing}${
        text.not ? line(say('guide.counts-not', { what: text.not })) : nothing
      }</li>`;
  };

const metrics = ({ pack, situation }: GuideKnown): TemplateResult => {
  const rows = all(pack, 'metric');
  const sources = sourcesOf(rows);
  const stale = staleLine(pack, sources, situation, 'numbers');
  const body = html`<ul class="list">${rows.map(metric(pack))}</ul>${stale}${sourceLine(pack, sources)}`;
  return folded(pack, 'guide.metrics', body);
};

const toHiragana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0x60);

/** Hiragana, full width and capitals are written as one pleases. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, toHiragana)
    .replace(/\s/g, '');

const fitting = (rows: readonly Goods[], wanted: string): readonly Goods[] =>
  rows.filter(({ text }) => bare(`${text.title} ${text.note ?? ''}`).includes(bare(wanted)));

const goods = ({ text }: Goods): TemplateResult =>
  html`<li><b>${text.title}</b>${text.note ? line(text.note) : nothing}</li>`;

const field = ({ pack, wanted }: GuideKnown, { search }: GuideActions, found: number): TemplateResult => {
  const say = sayGuide(pack);
  const onInput = (event: Event): void => search((event.target as HTMLInputElement).value);
  return html`<div class="field"><label for="goods">${say('guide.goods')}</label>
    <input id="goods" type="search" autocomplete="off" enterkeyhint="search" .value=${live(wanted)} @input=${onInput}>
    <p class="meta" role="status">${
      found > 0 ? say('guide.goods-found', { n: found }) : say('guide.goods-none')
    }</p></div>`;
};

/** Searched while typing; how many are left is said aloud. */
const prohibited = (known: GuideKnown, actions: GuideActions): TemplateResult => {
  const { pack, wanted } = known;
  const rows = all(pack, 'prohibited');
  const left = fitting(rows, wanted);
  const body = html`${field(known, actions, left.length)}
    <ul class="list">${left.map(goods)}</ul>
    ${line(sayGuide(pack)('guide.goods-not-all'))}${sourceLine(pack, sourcesOf(rows))}`;
  return folded(pack, 'guide.prohibited', body);
};

const LOOK_UPS: {
  readonly [K in NonNullable<RoadStep['lookUp']>]: (known: GuideKnown, actions: GuideActions) => TemplateResult;
} = { metric: metrics, prohibited };

export const lookUp = (
  known: GuideKnown,
  actions: GuideActions,
  { lookUp: kind }: RoadStep,
): TemplateResult | typeof nothing => (kind ? LOOK_UPS[kind](known, actions) : nothing);
