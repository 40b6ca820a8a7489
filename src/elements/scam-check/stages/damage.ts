import { html, nothing, type TemplateResult } from 'lit';
import type { RemedyId } from '../../../core/base/id.js';
import { chosen, isFor } from '../../../core/base/scope.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { QuestionOption } from '../../../core/schema/question.js';
import { emergencySteps, stepsDone } from '../../parts/emergency.js';
import { sayIn } from '../../words/say.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import { contactFor, isAboutAnother, lastVerdict, packAbout, sayAbout } from '../parts/about.js';
import { held } from '../parts/verdict-band.js';
import type { ScamStage } from './stage.js';

const GIVEN = 'given-away';
const DONE = 'emergency';

const tickedIn = ({ currentTarget }: Event): readonly string[] =>
  [...(currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

const box =
  (given: readonly string[]) =>
  ({ id, text: { label, hint } }: QuestionOption): TemplateResult =>
    html`<li><label><input type="checkbox" .value=${id}
      .checked=${given.includes(id)}><span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label></li>`;

const boxes = ({ facts }: ScamKnown, pack: Pack, actions: ScamActions, label: string): TemplateResult => {
  const options = pack.questions.find(({ id }) => id === GIVEN)?.options.filter((option) => isFor(option, facts)) ?? [];
  const onTick = (event: Event): void => actions.giveAway(tickedIn(event));
  return html`<ul class="choices checks" aria-label=${label} @change=${onTick}>${options.map(box(chosen(facts, GIVEN)))}</ul>`;
};

const steps = (known: ScamKnown, pack: Pack, actions: ScamActions): TemplateResult =>
  emergencySteps({
    pack,
    procedures: known.damage,
    done: known.ticked<RemedyId>(DONE),
    toggle: (id) => actions.toggle(DONE, id),
    openContact: (contact) => actions.go({ kind: 'contact', contact }),
  });

/** The pack's own desk, where the message speaks in its brand's name. */
const desk = ({ facts }: ScamKnown, pack: Pack, actions: ScamActions): TemplateResult | typeof nothing => {
  const contact = contactFor(pack, facts);
  if (!contact) return nothing;
  const open = (): void => actions.go({ kind: 'contact', contact });
  return html`<button class="btn" part="button" @click=${open}>${sayIn(pack)('to-contact')}</button>`;
};

/** What to stop, in its order, once something is ticked. */
const order = (known: ScamKnown, pack: Pack, actions: ScamActions, isUnsure: boolean): TemplateResult => {
  const say = sayAbout({ ...known, pack }, lastVerdict(known));
  if (known.damage.length === 0) return html`<p class="soft">${say('damage-empty')}</p>`;
  return html`${isUnsure ? html`<p>${say('damage-unsure')}</p>` : nothing}
    ${steps(known, pack, actions)}`;
};

/** 「もう押した・入力してしまった」: tick what was given away; the list below is in the right order at once. */
export const damage: ScamStage<'damage'> = (known, { isUnsure }, actions) => {
  const verdict = lastVerdict(known);
  const pack = packAbout(known.pack, verdict?.claimedBrand);
  const say = sayAbout({ ...known, pack }, verdict);
  const procedures = known.damage;
  const n = procedures.length;
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${held(say('damage-title'))}</h2>
      <p class="soft">${say('damage-lead')}</p></div>
      <div class="two">${boxes(known, pack, actions, say('damage-lead'))}
      <div class="stack"><h3 class="lead">${say('damage-order')}</h3>
        <p class="say" role="status">${n > 0 ? say('damage-count', { n }) : nothing}</p>
        ${order(known, pack, actions, isUnsure)}
      ${isAboutAnother(known.pack, verdict?.claimedBrand) ? html`<p>${say('damage-another')}</p>` : nothing}
      ${desk(known, pack, actions)}</div></div>`,
    note: n > 0 ? stepsDone({ pack, procedures, done: known.ticked<RemedyId>(DONE) }) : say('damage-none'),
    way: { label: sayIn(pack)('unknown-answer'), go: actions.isUnsure },
  };
};
