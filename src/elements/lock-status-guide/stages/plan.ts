/** The plan of action: one of its items a stage. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../../core/base/types.js';
import { planItems } from '../../../core/plan/plan-items.js';
import type { Pack } from '../../../core/schema/pack.js';
import { alertIcon, lockIcon } from '../../parts/icons.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sourceLine } from '../../parts/source-line.js';
import { listInWords } from '../../../locales/format.js';
import { HOLES } from '../../../locales/ja/ui/holes.js';
import type { GuideActions, GuideKnown, GuideStage } from '../model/state.js';
import type { LaterView } from '../model/views.js';
import { isWhole, mirror } from '../parts/draft-mirror.js';
import { draftOf, foundIn, isWritten, sayFlaw, type PlanItem } from '../parts/plan-text.js';
import { sayGuide, type GuideKey } from '../../words/lock-status-guide.js';

/** What is written for an item, and what was found in it. */
interface Sheet {
  readonly known: GuideKnown;
  readonly item: PlanItem;
  readonly draft: string;
  readonly problems: readonly Problem[];
}

const NONE: readonly string[] = [];

/**
 * Facts that have no place in it yet: all of them before the first word, later what was found missing. They are drawn
 * behind the field, never written into it.
 */
const holesOf = ({ known, item, problems }: Sheet): readonly string[] => {
  const words: Readonly<Record<string, string>> = { ...HOLES, ...known.pack.ui };
  const asked = isWritten(known, item) ? problems.map(({ code }) => code) : [item.id];
  return [...new Set(asked.flatMap((key) => words[`guide.hole-${key}`]?.split('|') ?? NONE))];
};

const area = (sheet: Sheet, { write, leave }: GuideActions['plan'], holes: readonly string[]): TemplateResult => {
  const { known, item, draft, problems } = sheet;
  const inWords = draft === '' ? listInWords(holes, known.pack.locale) : '';
  const isWrong = problems.some(({ severity }) => severity === 'error');
  const onInput = (event: Event): void => write(item.id, (event.target as HTMLTextAreaElement).value);
  return html`<textarea id="draft" rows="3" autocomplete="off" aria-placeholder=${inWords || nothing}
    .value=${live(draft)} @input=${onInput} @blur=${() => leave(item.id)} aria-invalid=${isWrong ? 'true' : 'false'}
    aria-describedby=${problems.length > 0 ? 'flaws' : nothing}></textarea>`;
};

const field = (sheet: Sheet, { plan }: GuideActions): TemplateResult => {
  const { known, draft, problems } = sheet;
  const holes = holesOf(sheet);
  return html`<div class="field"><label for="draft">${sayGuide(known.pack)('guide.plan-draft')}</label>
    <div class="draft">${mirror(draft, problems, holes)}${area(sheet, plan, holes)}</div></div>`;
};

const asTyped = (pack: Pack, words: string): TemplateResult =>
  html`<b class="as-typed">${sayGuide(pack)('guide.plan-as-typed', { words })}</b>`;

const flaw =
  ({ known, draft }: Sheet) =>
  (problem: Problem): TemplateResult => {
    const { pack } = known;
    const [icon, tone, key]: readonly [TemplateResult, string, GuideKey] =
      problem.severity === 'error'
        ? [alertIcon(), 'danger', 'guide.plan-fix']
        : [LATER_ICONS.triangle, 'caution', 'guide.plan-more'];
    return html`<li class=${problem.severity}>${icon}
      <span class="label ${tone}">${sayGuide(pack)(key)}</span>
      ${isWhole(problem, draft) ? nothing : asTyped(pack, problem.found)}<span>${sayFlaw(known, problem)}</span></li>`;
  };

const flaws = (sheet: Sheet): TemplateResult | typeof nothing => {
  const { known, problems } = sheet;
  const { pack } = known;
  const rows = problems.flatMap(({ sources }) => sources ?? []);
  return problems.length > 0
    ? html`<div class="flaws"><h3 class="say" tabindex="-1">${sayGuide(pack)('guide.plan-found')}</h3>
        <ul class="notes" id="flaws">${problems.map(flaw(sheet))}</ul>
        ${sourceLine(pack, rows)}</div>`
    : nothing;
};

const examples = ({ known: { pack }, item: { text } }: Sheet): TemplateResult => {
  const say = sayGuide(pack);
  return html`<div class="stack tight">
    <div class="eg"><p class="label done line">${LATER_ICONS.check}${say('guide.plan-good')}</p>
      <p>${text.good}</p></div>
    <div class="eg"><p class="label danger line">${LATER_ICONS.cross}${say('guide.plan-bad')}</p>
      <p>${text.bad}</p></div></div>`;
};

const head = ({ known: { pack }, item: { text } }: Sheet, n: number, i: number): TemplateResult =>
  html`<div class="stack tight"><p class="label">${sayGuide(pack)('guide.plan-label', { n, i })}</p>
    <h2 class="title" tabindex="-1">${text.ask}</h2>
    ${text.note ? html`<p class="soft">${text.note}</p>` : nothing}</div>`;

/** The words of the way on, by whether something was found. */
const ON: { readonly [At in 'next' | 'end']: readonly [GuideKey, GuideKey] } = {
  next: ['guide.plan-next', 'guide.plan-next-anyway'],
  end: ['guide.plan-end', 'guide.plan-end-anyway'],
};

/** The field would lose focus before the press counts, and what is found then would push the button away. */
const keepFocus = (event: Event): void => event.preventDefault();

const onButton = (
  { known: { pack }, item, problems }: Sheet,
  { plan }: GuideActions,
  next: LaterView,
): TemplateResult => {
  const [clean, anyway] = ON[next.kind === 'plan' ? 'next' : 'end'];
  const words = sayGuide(pack)(problems.length > 0 ? anyway : clean);
  return html`<button class="btn solid" part="button" @mousedown=${keepFocus}
    @click=${() => plan.next(item.id, next)}>${words}</button>`;
};

const after = (items: readonly PlanItem[], lock: string, item: number): LaterView =>
  item + 1 < items.length ? { kind: 'plan', lock, item: item + 1 } : { kind: 'whole-plan', lock };

export const plan: GuideStage<'plan'> = (known, view, actions) => {
  const say = sayGuide(known.pack);
  const items = planItems(known.pack);
  const item = items[view.item] ?? items[0];
  if (!item) return { body: html``, note: '' };
  const sheet: Sheet = { known, item, draft: draftOf(known, item.id), problems: foundIn(known, item.id) };
  const next = after(items, view.lock, view.item);
  return {
    body: html`${head(sheet, items.length, view.item + 1)}
      ${examples(sheet)}${field(sheet, actions)}${flaws(sheet)}
      <p class="meta">${say('guide.plan-true')}</p>
      ${onButton(sheet, actions, next)}`,
    note: html`${lockIcon()}${say('guide.plan-private')}`,
    way: { label: say('guide.plan-later'), go: () => actions.go(next) },
  };
};
