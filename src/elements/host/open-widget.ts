import { html, type TemplateResult } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import { defineTag, type WidgetTag } from '../directory.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import type { Conversation } from './conversation.js';
import { hostOf, type AnyHost } from './any-host.js';

type Draw = (brand: BrandId, theme: string | undefined) => TemplateResult;

const DRAWN: Readonly<Record<WidgetTag, Draw>> = {
  'login-doctor': (brand, theme) => html`<login-doctor .brand=${brand} .theme=${theme}></login-doctor>`,
  'scam-check': (brand, theme) => html`<scam-check .brand=${brand} .theme=${theme}></scam-check>`,
  'lock-status-guide': (brand, theme) => html`<lock-status-guide .brand=${brand} .theme=${theme}></lock-status-guide>`,
};

const isOf =
  (conversation: Conversation) =>
  (opened: AnyHost): boolean =>
    opened.conversation === conversation;

/** The widget of that tag in the same group and about the same brand, if the page has one. */
const findWidget = ({ element, conversation }: AnyHost, tag: WidgetTag): AnyHost | undefined =>
  [...element.ownerDocument.querySelectorAll(tag)]
    .filter(({ isConnected }) => isConnected)
    .flatMap((widget) => hostOf(widget) ?? [])
    .find(isOf(conversation));

/** The other widget in place of this one, under a way back. */
const inPlace =
  ({ element, pack, name, trail }: AnyHost, tag: WidgetTag) =>
  (): TemplateResult =>
    html`<button class="quiet" part="button" @click=${() => trail.back()}>
    ${LATER_ICONS.back}${pack && sayIn(pack)('return-to', { name })}</button>${DRAWN[tag](element.brand, element.theme)}`;

/** Somebody was sent there by another widget; if that one stands in its place, it goes. */
const arrive = async (host: AnyHost): Promise<void> => {
  if (!(await host.ready())) return;
  if (host.trail.covered) host.trail.back();
  host.brought?.transition.welcome(host.element);
};

/** Opens the other widget: the one on the page, or in place of this one. Gives what stands behind it. */
export const openWidget = async (from: AnyHost, tag: WidgetTag): Promise<AnyHost | undefined> => {
  await defineTag(tag);
  const there = findWidget(from, tag);
  if (there) {
    await arrive(there);
    return there;
  }
  from.trail.cover(inPlace(from, tag));
  await from.element.updateComplete;
  const placed = from.element.renderRoot.querySelector(tag);
  return placed ? hostOf(placed) : undefined;
};
