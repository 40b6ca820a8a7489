/** 「だれからの連絡ですか」: whom a message says it is from, where it does not say so itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Brand } from '../../../core/schema/brand.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ScamActions, ScamKnown, Who } from '../model/state.js';
import type { Checked } from '../model/views.js';
import type { SayScam } from '../../words/scam-check.js';
import { brandName } from './about.js';

export interface Asking {
  readonly known: ScamKnown;
  readonly actions: ScamActions;
  readonly checked: Checked;
  readonly say: SayScam;
}

/** More at once are a wall to somebody who is frightened; the rest stand behind 「ほかの会社」. */
const AT_ONCE = 4;
const LAST = 99;

export const othersOf = ({ brands, brand }: Pack): readonly Brand[] =>
  brands.filter(({ id }) => id !== brand).sort((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST));

export const tap = ({ actions, checked }: Asking, who: Who, words: string, look = 'btn'): TemplateResult =>
  html`<button class=${look} part="option" @click=${() => actions.answerWho(checked, who)}>${words}</button>`;

/** Opens the list; where there is none to open, it is an answer. */
const another = (asking: Asking): TemplateResult => {
  const { known, actions, checked, say } = asking;
  if (othersOf(known.pack).length <= AT_ONCE) return tap(asking, 'other', say('who-other'));
  return html`<button class="btn" part="option" @click=${() => actions.go({ kind: 'who', checked })}>${say('who-other')}</button>`;
};

/** One tap for most: whose content this is, who else is imitated most, somebody else, nobody knows. */
export const whoOptions = (asking: Asking): TemplateResult => {
  const { known, say } = asking;
  const { pack } = known;
  return html`<div class="trio">${tap(asking, pack.brand, brandName(known))}${othersOf(pack)
    .slice(0, AT_ONCE)
    .map(({ id, text }) => tap(asking, id, text.name))}
    ${another(asking)}${tap(asking, undefined, say('who-unknown'))}</div>`;
};

/** Only where it would tell something: a link is there, and nobody is named. */
const asksWho = ({ verdict, message, isAsked }: Checked): boolean =>
  verdict.claimedBrand === null && message.links.length > 0 && !isAsked;

export const whoQuestion = (asking: Asking): TemplateResult | typeof nothing => {
  const { checked, say } = asking;
  if (!asksWho(checked)) return nothing;
  return html`<div class="stack tight" role="group" aria-labelledby="who"><h3 class="lead" id="who">${say('who')}</h3>
    <p class="soft">${say('who-hint')}</p>${whoOptions(asking)}</div>`;
};

/** What was answered, and the way to answer otherwise. */
export const asked = ({ actions, checked: { isAsked, verdict }, say }: Asking): TemplateResult | typeof nothing =>
  isAsked
    ? html`<div class="asked"><p>${say(verdict.claimedBrand === null ? 'who-left' : 'who-chosen')}</p>
        <button class="quiet" part="button" @click=${actions.back}>${say('who-again')}</button></div>`
    : nothing;
