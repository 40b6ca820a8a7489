import { html, type TemplateResult } from 'lit';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../ui-text-later.js';
import type { HandOver, WidgetTag } from '../stage.js';
import type { LockoutWidget } from '../widget.js';
import { welcome } from './arrival.js';

type WidgetElement = LockoutWidget<{ readonly kind: string }, string>;
type WidgetClass = CustomElementConstructor;

const CLASSES: Readonly<Record<WidgetTag, () => Promise<WidgetClass>>> = {
  'login-doctor': async () => (await import('../login-doctor/index.js')).LoginDoctor,
  'scam-check': async () => (await import('../scam-check/index.js')).ScamCheck,
  'lock-status-guide': async () => (await import('../lock-status-guide/index.js')).LockStatusGuide,
};

/** Registers a tag unless somebody did; a hand-over is the one time an import alone is not enough. */
const defineWidget = async (tag: WidgetTag): Promise<void> => {
  if (customElements.get(tag)) return;
  const widget = await CLASSES[tag]();
  if (!customElements.get(tag)) customElements.define(tag, widget);
};

/** The widget of that tag in the same group and about the same brand, if the page has one. */
export const findWidget = (from: WidgetElement, tag: WidgetTag): WidgetElement | undefined =>
  [...from.ownerDocument.querySelectorAll<WidgetElement>(tag)].find((widget) => widget.isConnected && widget.conversation === from.conversation);

const draw = (from: WidgetElement, tag: WidgetTag): TemplateResult => {
  const { brand, theme } = from;
  switch (tag) {
    case 'login-doctor':
      return html`<login-doctor .brand=${brand} .theme=${theme}></login-doctor>`;
    case 'scam-check':
      return html`<scam-check .brand=${brand} .theme=${theme}></scam-check>`;
    case 'lock-status-guide':
      return html`<lock-status-guide .brand=${brand} .theme=${theme}></lock-status-guide>`;
    default:
      return tag satisfies never;
  }
};

/** The other widget in place of this one, under a way back. */
const drawWidget = (from: WidgetElement, tag: WidgetTag): TemplateResult => html`<button class="quiet" part="button" @click=${() => from.back()}>
    ${LATER_ICONS.back}${from._content && sayIn(from._content)('return-to', { name: from.name })}</button>${draw(from, tag)}`;

/** Opens the other widget: the one on the page, or in place of this one. */
export const handOver = async (from: WidgetElement, tag: WidgetTag): Promise<void> => {
  await defineWidget(tag);
  const there = findWidget(from, tag);
  if (there) return (await there.ready()) ? welcome(there, there.renderRoot) : undefined;
  const view: HandOver = { kind: 'hand-over', render: () => drawWidget(from, tag) };
  from._trail = [...from._trail, view];
};
