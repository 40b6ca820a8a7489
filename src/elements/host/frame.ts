import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, backIcon } from '../parts/icons.js';
import type { AnyHost } from './any-host.js';
import type { Stage } from './stage.js';

const failure = ({ say }: AnyHost): TemplateResult =>
  html`<p class="err" role="alert">${alertIcon()}${say('load-failed')}</p><slot></slot>`;

const head = ({ definition, name, brand }: AnyHost): TemplateResult => html`<header class="head">${definition.mark()}
  <div><b><slot name="heading">${name}</slot></b><small>${brand.text.official}</small></div></header>`;

const button = (go: () => void, label: TemplateResult | string): TemplateResult =>
  html`<button class="quiet" part="button" @click=${go}>${label}</button>`;

const foot = ({ loading, trail, say }: AnyHost, { note, way }: Stage): TemplateResult => html`<footer class="foot">
  <p>${loading.isLoading ? say('working') : note}</p><div>
    ${trail.views.length > 1 ? button(() => trail.back(), html`${backIcon()}${say('back')}`) : html`<span></span>`}
    ${way ? button(way.go, way.label) : html`<span></span>`}
  </div></footer>`;

/**
 * Two templates that read the same: by turns they make each stage anew, with fields and folds as they begin. What `keyed` does, for a
 * twentieth of the bytes.
 */
const STAGES: readonly ((inner: TemplateResult) => TemplateResult)[] = [
  (inner) => html`<div class="stage">${inner}</div>`,
  (inner) => html`<div class="stage">${inner}</div>`,
];

/**
 * The sheet every stage stands on: header, the stage, footer.
 * @param turn - another number for each view that is shown
 */
export const frame = (host: AnyHost, turn: number): TemplateResult => {
  const { loading, pack } = host;
  // Only Japanese is here from the start. Until other words come, what the page itself says.
  if (host.locale !== 'ja' && !pack && !loading.hasFailed) return html`<slot></slot>`;
  if (host.trail.covered) return host.trail.covered();
  const stage = host.stage();
  const inner = html`${stage.body}${loading.brought?.resumed?.render(pack, () => host.reset())}${
    loading.hasFailed ? failure(host) : nothing
  }`;
  return html`<section class="sheet" part="card" lang=${pack?.locale ?? 'ja'}
    aria-busy=${loading.isLoading ? 'true' : 'false'} aria-label=${host.name}><div class="in">
      ${head(host)}${STAGES[turn % 2]!(inner)}${foot(host, stage)}</div></section>`;
};
