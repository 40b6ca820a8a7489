import { html, nothing, type TemplateResult } from 'lit';
import type { Trade } from '../../../core/schema/brand.js';
import { sayAbout } from '../parts/about.js';
import { held } from '../parts/verdict-band.js';
import { othersOf, tap, type Asking } from '../parts/who.js';
import type { ScamKey } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

/** The heads of the list, in their order: one looks for what a company does, not for its first letter. */
const HEADS: Readonly<Record<Trade, ScamKey>> = {
  card: 'trade-card',
  shop: 'trade-shop',
  phone: 'trade-phone',
  travel: 'trade-travel',
  parcel: 'trade-parcel',
  state: 'trade-state',
};

const group =
  (asking: Asking) =>
  ([trade, head]: readonly [string, ScamKey]): TemplateResult | typeof nothing => {
    const brands = othersOf(asking.known.pack).filter((brand) => (brand.trade ?? 'shop') === trade);
    if (brands.length === 0) return nothing;
    return html`<div class="stack tight" role="group" aria-labelledby=${head}><h3 class="label" id=${head}>${asking.say(head)}</h3>
    <div class="chips">${brands.map(({ id, text }) => tap(asking, id, text.name, 'chip'))}</div></div>`;
  };

/** Every company that is known, by what it does. */
export const who: ScamStage<'who'> = (known, { checked }, actions) => {
  const asking = { known, actions, checked, say: sayAbout(known) };
  const { say } = asking;
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${held(say('who-title'))}</h2>
      <p class="soft">${say('who-hint')}</p></div>
      ${Object.entries(HEADS).map(group(asking))}
      <div class="pair">${tap(asking, 'other', say('who-none'))}${tap(asking, undefined, say('who-unknown'))}</div>`,
    note: say('who-note'),
  };
};
