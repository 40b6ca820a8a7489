import { html, nothing, type TemplateResult } from 'lit';
import type { RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen, isFor } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { emergencySteps, stepCount, stepsDone } from '../parts/emergency.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../words/say.js';
import { sayAbout } from './inspect.js';
import type { ScamCheck } from './scam-check.js';
import { contactFor, held, isAboutAnother, lastVerdict, packAbout, type StageOf } from './stage-parts.js';

const GIVEN = 'given-away';
/** Who is not sure goes on as if the password were known: changing it harms nothing. */
const IF_UNSURE: Facts = { [GIVEN]: ['password'] };

const onTick = (widget: ScamCheck) => (event: Event): void => {
  const boxes = (event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input:checked');
  widget.answer(GIVEN, [...boxes].map(({ value }) => value));
  if (widget.view.kind === 'damage' && widget.view.isUnsure) widget.replace({ kind: 'damage', isUnsure: false });
};

const boxes = (widget: ScamCheck, pack: Pack, label: string): TemplateResult => {
  const options = pack.questions.find(({ id }) => id === GIVEN)?.options.filter((option) => isFor(option, widget.facts)) ?? [];
  const given = chosen(widget.facts, GIVEN);
  return html`<ul class="choices checks" aria-label=${label} @change=${onTick(widget)}>${options.map(({ id, text }) => html`<li><label><input type="checkbox" .value=${id} .checked=${given.includes(id)}><span>${text.label}${text.hint ? html`<small>${text.hint}</small>` : nothing}</span></label></li>`)}</ul>`;
};

/** 「もう押した・入力してしまった」: tick what was given away; the list below is in the right order at once. */
export const damage: StageOf<'damage'> = (widget, { isUnsure }, own) => {
  const verdict = lastVerdict(widget);
  const claimed = verdict?.claimedBrand;
  const pack = packAbout(own, claimed);
  const say = sayAbout(widget, pack, verdict);
  const done = ticks<RemedyId>(widget, 'emergency');
  const facts = isUnsure ? { ...widget.facts, ...IF_UNSURE } : widget.facts;
  const count = stepCount({ pack, facts });
  const contact = contactFor(pack, widget.facts);
  const steps = html`${isUnsure ? html`<p>${say('damage-unsure')}</p>` : nothing}
    ${emergencySteps({ pack, facts, done: done.all, toggle: done.toggle, openContact: (id) => void widget.go({ kind: 'contact', contact: id }) })}`;
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${held(say('damage-title'))}</h2><p class="soft">${say('damage-lead')}</p></div>
      <div class="two">${boxes(widget, pack, say('damage-lead'))}
      <div class="stack"><h3 class="lead">${say('damage-order')}</h3><p class="say" role="status">${count > 0 ? say('damage-count', { n: count }) : nothing}</p>
        ${count > 0 ? steps : html`<p class="soft">${say('damage-empty')}</p>`}
      ${isAboutAnother(own, claimed) ? html`<p>${say('damage-another')}</p>` : nothing}
      ${contact ? html`<button class="btn" part="button" @click=${() => void widget.go({ kind: 'contact', contact })}>${sayIn(pack)('to-contact')}</button>` : nothing}</div></div>`,
    note: count > 0 ? stepsDone({ pack, facts, done: done.all }) : say('damage-none'),
    way: { label: sayIn(pack)('unknown-answer'), go: () => unsure(widget) },
  };
};

const unsure = (widget: ScamCheck): void => {
  widget.answer(GIVEN, 'unknown');
  widget.replace({ kind: 'damage', isUnsure: true });
};
