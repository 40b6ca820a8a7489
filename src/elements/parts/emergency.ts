import { html, nothing, type TemplateResult } from 'lit';
import type { ContactId, RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import type { Facts, Procedure } from '../../core/base/types.js';
import { sayIn, type Say } from '../words/say.js';
import { deviceOf, timeLine } from './remedy-card.js';
import { LATER_ICONS } from './icons-later.js';
import { sourceLine } from './source-line.js';

interface Emergency {
  readonly pack: Pack;
  /** What to stop, soonest first: `damageControl` for the visitor's situation, asked before anything is drawn. */
  readonly procedures: readonly Procedure[];
  readonly done: ReadonlySet<RemedyId>;
  readonly toggle: (remedy: RemedyId) => void;
  readonly openContact: (contact: ContactId) => void;
}

/** Who has not said which account it is sees the first audience's steps, not everybody's at once. */
export const situated = (pack: Pack, facts: Facts): Facts => {
  const first = pack.brands.find(({ id }) => id === pack.brand)?.audiences[0]?.id;
  const audience = facts.audience ?? first;
  return { ...facts, device: deviceOf(facts), ...(audience && { audience }) };
};

/** How many sentences of a step are shown before 「くわしく」: enough to begin. */
const AT_ONCE = 2;

type Texts = readonly (string | undefined)[];

const furtherSentences = (texts: Texts, more: string): TemplateResult | typeof nothing =>
  texts.length > 0
    ? html`<details><summary class="quiet flush">${more}</summary>${texts.map((text) => html`<p>${text}</p>`)}</details>`
    : nothing;

const sentences = (texts: Texts, more: string): TemplateResult => html`
  ${texts.slice(0, AT_ONCE).map((text) => html`<span>${text}</span>`)}
  ${furtherSentences(texts.slice(AT_ONCE), more)}`;

const contactButton = ({ pack, openContact }: Emergency, { contact }: Remedy): TemplateResult | typeof nothing =>
  contact
    ? html`<button class="btn alarm mt" part="button"
        @click=${() => openContact(contact)}>${sayIn(pack)('how-to-contact')}</button>`
    : nothing;

const tickButton = ({ pack, done, toggle }: Emergency, id: RemedyId): TemplateResult => {
  const words = sayIn(pack)(done.has(id) ? 'undo-step' : 'done-step');
  return html`<button class="quiet" part="button" @click=${() => toggle(id)}>${LATER_ICONS.check}${words}</button>`;
};

const step = (emergency: Emergency, { remedy: id, steps }: Procedure): TemplateResult => {
  const { pack, done } = emergency;
  const say = sayIn(pack);
  const remedy = pack.remedies.find((each) => each.id === id);
  if (!remedy) return html``;
  const texts = new Map(remedy.steps.map((each) => [each.id, each.text]));
  return html`<li class=${done.has(id) ? 'ticked' : ''}>
    <b>${remedy.text.short}</b>${sentences(
      steps.map((each) => texts.get(each.id)),
      say('more-steps'),
    )}
    ${contactButton(emergency, remedy)}
    <div class="end">${timeLine(say, remedy.minutes)}${tickButton(emergency, id)}</div>
  </li>`;
};

/** The damage-control list, soonest first, each to be ticked off. */
export const emergencySteps = (emergency: Emergency): TemplateResult => {
  const { procedures } = emergency;
  const sources = procedures.flatMap(
    ({ remedy: id }) => emergency.pack.remedies.find((each) => each.id === id)?.sources ?? [],
  );
  const rows = procedures.map((procedure) => step(emergency, procedure));
  return html`<ol class="steps urgently lined" part="steps">${rows}</ol>${sourceLine(emergency.pack, sources)}`;
};

/** The band over it. Takeover is told apart from a likely scam by its words. */
export const emergencyBand = (pack: Pack, shape: TemplateResult): TemplateResult => {
  const say = sayIn(pack);
  return html`<div class="band tone-danger likely-scam" part="result">${shape}
    <h2 tabindex="-1">${say('emergency-title')}</h2><p class="lead">${say('emergency-lead')}</p>
    <p>${say('emergency-note')}</p></div>`;
};

export const stepsDone = ({ pack, procedures, done }: Pick<Emergency, 'pack' | 'procedures' | 'done'>): string =>
  stepsInWords(sayIn(pack), procedures.filter(({ remedy }) => done.has(remedy)).length, procedures.length);

/** Nobody says 「0つ」. */
const stepsInWords = (say: Say, done: number, n: number): string =>
  say(done === 0 ? 'steps-none' : done < n ? 'steps-done' : 'steps-all', { n, done });
