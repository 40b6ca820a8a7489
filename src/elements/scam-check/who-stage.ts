/** 「だれからの連絡ですか」: whom a message says it is from, where it does not say so itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Brand, Trade } from '../../core/schema/brand.js';
import type { BrandId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { answerWho, brandName, sayAbout } from './inspect.js';
import type { Checked, ScamCheck } from './scam-check.js';
import { held, type StageOf } from './stage-parts.js';
import type { SayScam, ScamKey } from './words.js';

interface Asking {
  readonly widget: ScamCheck;
  readonly pack: Pack;
  readonly checked: Checked;
  readonly say: SayScam;
}
/** A brand, one that is not listed, or nobody knows. */
type Who = BrandId | 'other' | undefined;

/** More at once are a wall to somebody who is frightened; the rest stand behind 「ほかの会社」. */
const AT_ONCE = 4;
const LAST = 99;

const othersOf = ({ brands, brand }: Pack): readonly Brand[] =>
  brands.filter(({ id }) => id !== brand).sort((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST));

const tap = ({ widget, pack, checked }: Asking, who: Who, words: string, look = 'btn'): TemplateResult =>
  html`<button class=${look} part="option" @click=${() => answerWho(widget, pack, checked, who)}>${words}</button>`;

/** Opens the list; where there is none to open, it is an answer. */
const another = (asking: Asking): TemplateResult => {
  const { widget, pack, checked, say } = asking;
  if (othersOf(pack).length <= AT_ONCE) return tap(asking, 'other', say('who-other'));
  return html`<button class="btn" part="option" @click=${() => void widget.go({ kind: 'who', checked })}>${say('who-other')}</button>`;
};

/** One tap for most: whose content this is, who else is imitated most, somebody else, nobody knows. */
export const whoOptions = (asking: Asking): TemplateResult => {
  const { widget, pack, say } = asking;
  return html`<div class="trio">${tap(asking, pack.brand, brandName(widget, pack))}${othersOf(pack).slice(0, AT_ONCE).map(({ id, text }) => tap(asking, id, text.name))}
    ${another(asking)}${tap(asking, undefined, say('who-unknown'))}</div>`;
};

/** Only where it would tell something: a link is there, and nobody is named. */
const asksWho = ({ verdict, message, isAsked }: Checked): boolean => verdict.claimedBrand === null && message.links.length > 0 && !isAsked;

export const whoQuestion = (asking: Asking): TemplateResult | typeof nothing => {
  const { checked, say } = asking;
  if (!asksWho(checked)) return nothing;
  return html`<div class="stack tight" role="group" aria-labelledby="who"><h3 class="lead" id="who">${say('who')}</h3><p class="soft">${say('who-hint')}</p>${whoOptions(asking)}</div>`;
};

/** What was answered, and the way to answer otherwise. */
export const asked = ({ widget, checked: { isAsked, verdict }, say }: Asking): TemplateResult | typeof nothing =>
  isAsked
    ? html`<div class="asked"><p>${say(verdict.claimedBrand === null ? 'who-left' : 'who-chosen')}</p><button class="quiet" part="button" @click=${() => widget.back()}>${say('who-again')}</button></div>`
    : nothing;

/** The heads of the list, in their order: one looks for what a company does, not for its first letter. */
const HEADS: Readonly<Record<Trade, ScamKey>> = {
  card: 'trade-card',
  shop: 'trade-shop',
  phone: 'trade-phone',
  travel: 'trade-travel',
  parcel: 'trade-parcel',
  state: 'trade-state',
};

const group = (asking: Asking) => ([trade, head]: readonly [string, ScamKey]): TemplateResult | typeof nothing => {
  const brands = othersOf(asking.pack).filter((brand) => (brand.trade ?? 'shop') === trade);
  if (brands.length === 0) return nothing;
  return html`<div class="stack tight" role="group" aria-labelledby=${head}><h3 class="label" id=${head}>${asking.say(head)}</h3>
    <div class="chips">${brands.map(({ id, text }) => tap(asking, id, text.name, 'chip'))}</div></div>`;
};

/** Every company that is known, by what it does. */
export const who: StageOf<'who'> = (widget, { checked }, pack) => {
  const asking = { widget, pack, checked, say: sayAbout(widget, pack) };
  const { say } = asking;
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${held(say('who-title'))}</h2><p class="soft">${say('who-hint')}</p></div>
      ${Object.entries(HEADS).map(group(asking))}
      <div class="pair">${tap(asking, 'other', say('who-none'))}${tap(asking, undefined, say('who-unknown'))}</div>`,
    note: say('who-note'),
  };
};
