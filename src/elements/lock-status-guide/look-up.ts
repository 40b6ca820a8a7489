/** What is looked up beside a stage: the thresholds of the metrics, the classes of goods that may not be sold. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FactRowId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceKind, ReferenceOf } from '../../core/schema/reference.js';
import { sourceLine, staleLine } from '../parts/source-line.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import type { RoadStage } from './stage.js';
import { sayGuide, type GuideKey } from './words.js';

const all = <K extends ReferenceKind>(pack: Pack, kind: K): readonly ReferenceOf<K>[] =>
  pack.references.filter((reference): reference is ReferenceOf<K> => reference.kind === kind);
const sourcesOf = (rows: readonly { readonly sources: readonly FactRowId[] }[]): readonly FactRowId[] => rows.flatMap(({ sources }) => sources);

const folded = (pack: Pack, title: GuideKey, body: TemplateResult): TemplateResult =>
  html`<details class="fold"><summary class="quiet flush">${sayGuide(pack)(title)}</summary>${body}</details>`;

const metric = (pack: Pack) => ({ text }: ReferenceOf<'metric'>): TemplateResult => {
  const say = sayGuide(pack);
  return html`<li><b>${text.title}</b>${text.note ? html`<p>${text.note}</p>` : nothing}
    ${text.counts ? html`<p class="meta">${say('guide.counts', { what: text.counts })}</p>` : nothing}${text.not ? html`<p class="meta">${say('guide.counts-not', { what: text.not })}</p>` : nothing}</li>`;
};

const metrics = (widget: LockStatusGuide, pack: Pack): TemplateResult => {
  const rows = all(pack, 'metric');
  return folded(pack, 'guide.metrics', html`<ul class="list">${rows.map(metric(pack))}</ul>${staleLine(pack, sourcesOf(rows), widget.facts, 'numbers')}${sourceLine(pack, sourcesOf(rows))}`);
};

/** Hiragana, full width and capitals are written as one pleases. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60)).replace(/\s/g, '');

const fitting = (rows: readonly ReferenceOf<'prohibited'>[], wanted: string): readonly ReferenceOf<'prohibited'>[] =>
  rows.filter(({ text }) => bare(`${text.title} ${text.note ?? ''}`).includes(bare(wanted)));

/** Searched while typing; how many are left is said aloud. */
const prohibited = (widget: LockStatusGuide, pack: Pack): TemplateResult => {
  const say = sayGuide(pack);
  const rows = all(pack, 'prohibited');
  const left = fitting(rows, widget.visit.wanted);
  const onInput = (event: Event) => { widget.visit.wanted = (event.target as HTMLInputElement).value; widget.requestUpdate(); };
  return folded(pack, 'guide.prohibited', html`<div class="field"><label for="goods">${say('guide.goods')}</label>
      <input id="goods" type="search" autocomplete="off" enterkeyhint="search" .value=${live(widget.visit.wanted)} @input=${onInput}>
      <p class="meta" role="status">${left.length > 0 ? say('guide.goods-found', { n: left.length }) : say('guide.goods-none')}</p></div>
    <ul class="list">${left.map(({ text }) => html`<li><b>${text.title}</b>${text.note ? html`<p class="meta">${text.note}</p>` : nothing}</li>`)}</ul>
    <p class="meta">${say('guide.goods-not-all')}</p>${sourceLine(pack, sourcesOf(rows))}`);
};

const LOOK_UPS: { readonly [K in NonNullable<RoadStage['lookUp']>]: (widget: LockStatusGuide, pack: Pack) => TemplateResult } = { metric: metrics, prohibited };

export const lookUp = (widget: LockStatusGuide, pack: Pack, { lookUp: kind }: RoadStage): TemplateResult | typeof nothing => (kind ? LOOK_UPS[kind](widget, pack) : nothing);
