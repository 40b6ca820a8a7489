/** The whole plan: to be read once more, changed, copied, printed. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { planItems } from '../../../core/plan/plan-items.js';
import { callToAction } from '../../parts/call-to-action.js';
import { choice } from '../../parts/choice.js';
import { lockIcon } from '../../parts/icons.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import { lockOf } from '../model/locks.js';
import type { GuideActions, GuideKnown, GuideStage } from '../model/state.js';
import { mirror } from '../parts/draft-mirror.js';
import { paperTop } from '../parts/paper-top.js';
import { assemble, flawsIn, isWritten, type PlanItem } from '../parts/plan-text.js';
import { sayGuide, type GuideKey } from '../../words/lock-status-guide.js';

type Drawn = TemplateResult | typeof nothing;

/** The plan as it is shown. */
interface Whole {
  readonly text: string;
  /** The items have changed since it was changed here. */
  readonly isOld: boolean;
}

/** What was changed here stays until it is made anew; untouched, it follows the items by itself. */
const wholeOf = (known: GuideKnown): Whole => {
  const { whole } = known;
  const now = assemble(known);
  return whole && whole.text !== whole.from
    ? { text: whole.text, isOld: whole.from !== now }
    : { text: now, isOld: false };
};

/** Opens an item of a list. */
type Open = (item: PlanItem) => void;

const list = ({ pack }: GuideKnown, title: GuideKey, items: readonly PlanItem[], open: Open): Drawn =>
  items.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayGuide(pack)(title)}</h3>
        <ul class="choices">${items.map((item) =>
          choice({ label: item.text.title, choose: () => open(item) }),
        )}</ul></div>`
    : nothing;

const isWeak =
  (known: GuideKnown) =>
  (item: PlanItem): boolean =>
    isWritten(known, item) && flawsIn(known.flaws, item.id).some(({ severity }) => severity === 'error');

const lists = (known: GuideKnown, { go }: GuideActions, lock: string): TemplateResult => {
  const items = planItems(known.pack);
  const open: Open = (item) => go({ kind: 'plan', lock, item: items.indexOf(item) });
  const empty = items.filter((item) => !isWritten(known, item));
  return html`${list(known, 'guide.plan-empty-some', empty, open)}
    ${list(known, 'guide.plan-weak-some', items.filter(isWeak(known)), open)}`;
};

const field = ({ pack }: GuideKnown, { plan }: GuideActions, text: string): TemplateResult => {
  const say = sayGuide(pack);
  const onInput = (event: Event): void => plan.writeWhole((event.target as HTMLTextAreaElement).value);
  const letters = say('guide.plan-letters', { n: text.replace(/\s/g, '').length });
  return html`<div class="field"><label for="whole">${say('guide.plan-draft')}</label>
    <div class="draft tall">${mirror(text)}<textarea id="whole" autocomplete="off" .value=${live(text)}
      @input=${onInput}></textarea></div>
    <p class="meta">${letters}</p></div>`;
};

const rebuild = ({ pack }: GuideKnown, { plan }: GuideActions): TemplateResult => {
  const say = sayGuide(pack);
  return html`<div class="stack tight"><p class="meta">${say('guide.plan-rebuild-hint')}</p>
    <button class="quiet flush" part="button" @click=${plan.rebuild}>${say('guide.plan-rebuild')}</button></div>`;
};

const paper = (known: GuideKnown, text: string): TemplateResult => {
  const say = sayGuide(known.pack);
  return html`${paperTop(known)}<h2>${say('guide.plan-whole')}</h2><div class="plan">${text}</div>
    <footer><p>${say('guide.plan-true')}</p></footer>`;
};

const takeAlong = (known: GuideKnown, { plan, print }: GuideActions, text: string): TemplateResult => {
  const say = sayGuide(known.pack);
  return html`<div class="stack tight"><div class="pair">
    <button class="btn" part="button"
      @click=${() => plan.copy(text)}>${LATER_ICONS.copy}${say('guide.plan-copy')}</button>
    <button class="btn" part="button"
      @click=${() => print(paper(known, text))}>${LATER_ICONS.print}${say('guide.print')}</button></div>
    <p class="meta copied" role="status"></p></div>`;
};

const backToRoad = ({ pack }: GuideKnown, { takeRoad }: GuideActions, lock: string): Drawn =>
  lockOf(pack, lock)
    ? html`<button class="btn solid" part="button"
        @click=${() => takeRoad(lock)}>${sayGuide(pack)('guide.plan-to-road')}</button>`
    : nothing;

export const wholePlan: GuideStage<'whole-plan'> = (known, { lock }, actions) => {
  const say = sayGuide(known.pack);
  const { text, isOld } = wholeOf(known);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.plan-whole')}</h2>
        <p class="soft">${say('guide.plan-whole-lead')}</p></div>
      ${lists(known, actions, lock)}
      ${field(known, actions, text)}
      ${isOld ? rebuild(known, actions) : nothing}
      <p class="meta">${say('guide.plan-true')}</p>
      ${takeAlong(known, actions, text)}
      ${backToRoad(known, actions, lock)}
      ${callToAction(sayIn(known.pack), known.cta)}`,
    note: html`${lockIcon()}${say('guide.plan-private')}`,
  };
};
