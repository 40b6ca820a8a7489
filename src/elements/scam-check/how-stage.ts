/** How to get a message here: short steps by app, beside the field they lead to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import { choice } from '../parts/choice.js';
import { deviceOf, onArrow } from '../parts/do-now.js';
import { fileIcon } from '../parts/file-icon.js';
import { fileInput, openPicker } from '../parts/file-input.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import { sayAbout } from './inspect.js';
import type { ScamCheck } from './scam-check.js';
import type { StageOf } from './stage-parts.js';
import type { SayScam } from './words.js';

type Way = ReferenceOf<'get-message'>;

const chosen = new WeakMap<ScamCheck, string>();

const waysIn = (pack: Pack): readonly Way[] =>
  pack.references.flatMap((reference) => (reference.kind === 'get-message' ? [reference] : [])).sort((a, b) => a.order - b.order);

/** The one that was chosen, else the first for the device at hand. */
const shownOf = (widget: ScamCheck, ways: readonly Way[]): Way | undefined => {
  const device = deviceOf(widget.facts);
  return ways.find(({ id }) => id === chosen.get(widget)) ?? ways.find(({ devices }) => devices.includes(device)) ?? ways[0];
};

const choose = (widget: ScamCheck, id: string): void => {
  chosen.set(widget, id);
  widget.requestUpdate();
};

const tabs = (widget: ScamCheck, say: SayScam, ways: readonly Way[], shown: Way): TemplateResult => html`<div class="chips" role="tablist" aria-label=${say('how-app')} @keydown=${onArrow}>
  ${ways.map(({ id, text }) => html`<button class="chip" role="tab" part="button" aria-selected=${id === shown.id ? 'true' : 'false'} tabindex=${id === shown.id ? 0 : -1} @click=${() => choose(widget, id)}>${text.title}</button>`)}
</div>`;

const PURPOSES = ['copy', 'link', 'sender', 'save'] as const;

/** Ways to save differ by program: they are a choice, not an order. */
const isSequence = (purpose: (typeof PURPOSES)[number], steps: readonly string[]): boolean => purpose !== 'save' && steps.length > 1;

const group = (say: SayScam, { text }: Way) => (purpose: (typeof PURPOSES)[number]): TemplateResult | typeof nothing => {
  const steps = text[purpose] ?? [];
  return steps.length > 0 ? html`<li><b>${say(`how-${purpose}`)}</b><ol class=${isSequence(purpose, steps) ? 'count' : 'count each'}>${steps.map((step) => html`<li>${step}</li>`)}</ol></li>` : nothing;
};

/** What a file offers: for who saves mails or has a picture of them. */
const files = (widget: ScamCheck): TemplateResult => html`<ul class="choices">${(['file', 'picture'] as const).map((what) =>
  choice({ label: widget.t(`scam.${what}`), hint: widget.t(`scam.${what}-hint`), icon: what === 'file' ? fileIcon() : LATER_ICONS.qr, choose: () => openPicker(widget.renderRoot, what) }))}</ul>
  ${fileInput((file) => void widget.readFile(file))}`;

const panel = (pack: Pack, say: SayScam, way: Way): TemplateResult => html`<div role="tabpanel" class="stack tight" aria-label=${way.text.title} part="steps">
  ${way.text.note ? html`<p class="meta">${way.text.note}</p>` : nothing}
  <ul class="list">${PURPOSES.map(group(say, way))}</ul>
  <p class="meta">${sayIn(pack)(pack.added?.includes(way.id) ? 'added' : 'labels-drift')}</p></div>`;

export const how: StageOf<'how'> = (widget, _view, pack) => {
  const say = sayAbout(widget, pack);
  const ways = waysIn(pack);
  const shown = shownOf(widget, ways);
  return {
    body: html`<h2 class="title" tabindex="-1">${say('how')}</h2>
      <div class="two">${shown ? html`<div class="stack">${tabs(widget, say, ways, shown)}${panel(pack, say, shown)}</div>` : nothing}<div class="stack">${widget.field()}${files(widget)}</div></div>`,
    note: say('how-note'),
    way: { label: say('already-short'), go: () => void widget.go({ kind: 'damage', isUnsure: false }) },
  };
};
