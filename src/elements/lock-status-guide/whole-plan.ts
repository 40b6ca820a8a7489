/** The whole plan: to be read once more, changed, copied, printed. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { planItems } from '../../core/plan/plan-items.js';
import type { Pack } from '../../core/schema/pack.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { lockIcon } from '../parts/icons.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import { planPaper } from './checklist.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { mirror } from './plan.js';
import { assemble, draftOf, loadCheck, problemsOf, type PlanItem } from './plan-text.js';
import { printPaper } from './print.js';
import { lockOf, type StageOf } from './stage.js';
import { goToRoad } from './ticked.js';
import { sayGuide, type GuideKey } from './words.js';

/** What was changed here stays until it is made anew. */
const textOf = (widget: LockStatusGuide, pack: Pack): string => (widget.visit.whole ??= { from: assemble(widget, pack), text: assemble(widget, pack) }).text;

const keep = (widget: LockStatusGuide, pack: Pack, text: string): void => {
  widget.visit.whole = { from: assemble(widget, pack), text };
  widget.requestUpdate();
};

/** Untouched, it follows the items by itself. */
const follow = (widget: LockStatusGuide): void => {
  const { whole } = widget.visit;
  if (whole && whole.text === whole.from) widget.visit.whole = undefined;
};

const isOld = (widget: LockStatusGuide, pack: Pack): boolean => widget.visit.whole !== undefined && widget.visit.whole.from !== assemble(widget, pack);

const list = (widget: LockStatusGuide, pack: Pack, title: GuideKey, lock: string, items: readonly PlanItem[]): TemplateResult | typeof nothing =>
  items.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayGuide(pack)(title)}</h3>
        <ul class="choices">${items.map((item) => choice({ label: item.text.title, choose: () => void widget.go({ kind: 'plan', lock, item: planItems(pack).indexOf(item) }) }))}</ul></div>`
    : nothing;

const weak = (widget: LockStatusGuide, pack: Pack) => ({ id }: PlanItem): boolean => draftOf(widget, id).trim() !== '' && problemsOf(widget, pack, id).some(({ severity }) => severity === 'error');

const rebuild = (widget: LockStatusGuide, pack: Pack): TemplateResult | typeof nothing =>
  isOld(widget, pack)
    ? html`<div class="stack tight"><p class="meta">${sayGuide(pack)('guide.plan-rebuild-hint')}</p>
        <button class="quiet flush" part="button" @click=${() => keep(widget, pack, assemble(widget, pack))}>${sayGuide(pack)('guide.plan-rebuild')}</button></div>`
    : nothing;

const copy = async (widget: LockStatusGuide, pack: Pack): Promise<void> => {
  const said = widget.renderRoot.querySelector('.copied');
  const done = await navigator.clipboard?.writeText(textOf(widget, pack)).then(() => true, () => false);
  if (said) said.textContent = sayIn(pack)(done ? 'copied' : 'copy-failed');
};

export const wholePlan: StageOf<'whole-plan'> = (widget, view, pack) => {
  const say = sayGuide(pack);
  follow(widget);
  void loadCheck(widget);
  const text = textOf(widget, pack);
  const lock = lockOf(pack, view.lock);
  const items = planItems(pack);
  const onInput = (event: Event) => keep(widget, pack, (event.target as HTMLTextAreaElement).value);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.plan-whole')}</h2><p class="soft">${say('guide.plan-whole-lead')}</p></div>
      ${list(widget, pack, 'guide.plan-empty-some', view.lock, items.filter(({ id }) => draftOf(widget, id).trim() === ''))}
      ${list(widget, pack, 'guide.plan-weak-some', view.lock, items.filter(weak(widget, pack)))}
      <div class="field"><label for="whole">${say('guide.plan-draft')}</label><div class="draft tall">${mirror(text, [])}<textarea id="whole" autocomplete="off" .value=${live(text)} @input=${onInput}></textarea></div>
        <p class="meta">${say('guide.plan-letters', { n: text.replace(/\s/g, '').length })}</p></div>
      ${rebuild(widget, pack)}
      <p class="meta">${say('guide.plan-true')}</p>
      <div class="stack tight"><div class="pair"><button class="btn" part="button" @click=${() => void copy(widget, pack)}>${LATER_ICONS.copy}${say('guide.plan-copy')}</button>
        <button class="btn" part="button" @click=${() => printPaper(planPaper(widget, pack, text), pack.locale)}>${LATER_ICONS.print}${say('guide.print')}</button></div><p class="meta copied" role="status"></p></div>
      ${lock ? html`<button class="btn solid" part="button" @click=${() => goToRoad(widget, pack, lock)}>${say('guide.plan-to-road')}</button>` : nothing}
      ${callToAction(sayIn(pack), widget)}`,
    note: html`${lockIcon()}${say('guide.plan-private')}`,
  };
};
