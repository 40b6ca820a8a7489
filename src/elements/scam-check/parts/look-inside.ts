/** The check that does not rest on the message: look inside the brand's own screens, and say what was there. */
import { html, nothing, type TemplateResult } from 'lit';
import { itemWithRole } from '../../../core/base/role.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
import { choice } from '../../parts/choice.js';
import { remedyCard } from '../../parts/remedy-card.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { Checked } from '../model/views.js';
import type { SayScam, ScamKey } from '../../words/scam-check.js';

/** How one looks inside the brand's own screens, where the pack knows. */
const insideRemedy = (pack: Pack, { verdict }: Checked): Remedy | undefined =>
  verdict.claimedBrand === pack.brand ? itemWithRole(pack.remedies, 'check-inside') : undefined;

type LookInside = (
  known: ScamKnown,
  actions: ScamActions,
  checked: Checked,
  say: SayScam,
) => TemplateResult | typeof nothing;

export const insideRow: LookInside = ({ pack }, actions, checked, say) => {
  if (!insideRemedy(pack, checked)) return nothing;
  const choose = () => actions.go({ kind: 'inside', checked });
  return choice({ label: say('to-inside'), hint: say('to-inside-hint'), choose });
};

/** Steps differ by what one uses: nobody is asked, shopping is shown first. */
const audienceChips = (
  { brand }: ScamKnown,
  actions: ScamActions,
  say: SayScam,
  audience: string,
): TemplateResult => html`<div class="stack tight" role="group" aria-labelledby="who-uses">
  <p class="label" id="who-uses">${say('inside-who')}</p>
  <div class="chips">${brand.audiences.map(
    ({ id, text }) => html`<button class="chip" part="button" aria-pressed=${id === audience ? 'true' : 'false'}
    @click=${() => actions.answer('audience', id)}>${text.label}</button>`,
  )}</div></div>`;

/** The steps of the pack's own brand. */
const ownSteps = (known: ScamKnown, actions: ScamActions, remedy: Remedy, say: SayScam): TemplateResult => {
  const { brand, facts, pack, fixedAudience } = known;
  const audience = brand.audiences.find(({ id }) => id === facts.audience)?.id ?? brand.audiences[0]?.id ?? '';
  return html`<div class="stack">
      ${fixedAudience ? nothing : audienceChips(known, actions, say, audience)}
      ${remedyCard({ pack, remedy, facts: { ...facts, audience }, chooseDevice: actions.chooseDevice })}</div>`;
};

const PAIR: readonly (readonly [isListed: boolean, word: ScamKey])[] = [
  [true, 'inside-yes'],
  [false, 'inside-no'],
];

/** Listed inside or not: the answer is the verdict. */
const listedButton = (actions: ScamActions, checked: Checked, isListed: boolean, words: string): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => actions.answerInside(checked, isListed)}>${words}</button>`;

export const lookInside: LookInside = (known, actions, checked, say) => {
  const remedy = insideRemedy(known.pack, checked);
  return html`${remedy ? ownSteps(known, actions, remedy, say) : html`<p class="lead">${say('inside-steps')}</p>`}
    <div class="stack tight"><h3 class="lead">${say('inside-ask')}</h3>
      <div class="pair">${PAIR.map(([isListed, word]) => listedButton(actions, checked, isListed, say(word)))}</div></div>`;
};
