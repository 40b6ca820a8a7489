import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon } from '../parts/icons.js';
import type { AnyHost } from './any-host.js';
import type { Stage } from './stage.js';

const failure = ({ say }: AnyHost): TemplateResult =>
  html`<p class="err" role="alert">${alertIcon()}${say('load-failed')}</p><slot></slot>`;

const head = ({ definition, name, brand }: AnyHost): TemplateResult => html`<header class="head">${definition.mark()}
  <div><b><slot name="heading">${name}</slot></b><small>${brand.text.official}</small></div></header>`;

/** The way back arrives with the stages one comes back from. */
const foot = (host: AnyHost, { note, way }: Stage): TemplateResult => html`<footer class="foot">
  <p>${host.isLoading ? host.say('working') : note}</p><div>
    ${host.brought?.wayBack(host) ?? html`<span></span>`}
    ${way ? html`<button class="quiet" part="button" @click=${way.go}>${way.label}</button>` : html`<span></span>`}
  </div></footer>`;

/**
 * Two templates that read the same: by turns they make each stage anew, with fields and folds as they begin. What `keyed` does, for a
 * twentieth of the bytes.
 */
const STAGES: readonly ((inner: TemplateResult) => TemplateResult)[] = [
  (inner) => html`<div class="stage">${inner}</div>`,
  (inner) => html`<div class="stage">${inner}</div>`,
];

/** Only Japanese is here from the start, and only our own brands. Until other words come, what the page itself says. */
const speaks = ({ knowsBrand, pack, locale }: AnyHost): boolean =>
  knowsBrand && (pack !== undefined || locale === 'ja');

/** The stage, and what may stand under it. */
const inner = (host: AnyHost, { body }: Stage): TemplateResult => {
  const resumed = host.brought?.resumed?.render(host.pack, () => host.reset());
  return html`${body}${resumed}${host.hasFailed ? failure(host) : nothing}`;
};

/**
 * The sheet every stage stands on: header, the stage, footer.
 * @param turn - another number for each view that is shown
 */
export const frame = (host: AnyHost, turn: number): TemplateResult => {
  if (!speaks(host) && !host.hasFailed) return html`<slot></slot>`;
  if (host.trail.covered) return host.trail.covered();
  const stage = host.stage();
  return html`<section class="sheet" part="card" lang=${host.pack?.locale ?? 'ja'}
    aria-busy=${host.isLoading ? 'true' : 'false'} aria-label=${host.name}><div class="in">
      ${head(host)}${STAGES[turn % 2]!(inner(host, stage))}${foot(host, stage)}</div></section>`;
};
