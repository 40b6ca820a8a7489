/** The plan of action: one of its items a stage. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { planItems } from '../../core/plan/plan-items.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';
import { alertIcon, lockIcon } from '../parts/icons.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sourceLine } from '../parts/source-line.js';
import { listInWords } from '../../locales/format.js';
import { HOLES } from '../../locales/ja/ui/holes.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
import { draftOf, loadCheck, problemsOf, sayFlaw, type PlanItem } from './plan-text.js';
import type { StageOf } from './stage.js';
import { sayGuide } from './words.js';

/** About the answer as a whole: nothing in it to underline. */
const isWhole = ({ span }: Problem, text: string): boolean => !span || (span.start === 0 && span.end >= text.length);

/** What was found, as long as the answer still reads as it did then. */
const found = (widget: LockStatusGuide, { id }: PlanItem): readonly Problem[] => {
  const checked = widget.visit.checked.get(id);
  return checked && checked.text === draftOf(widget, id) ? checked.problems : [];
};

const look = (widget: LockStatusGuide, pack: Pack, { id }: PlanItem): readonly Problem[] => {
  const problems = problemsOf(widget, pack, id);
  widget.visit.checked.set(id, { text: draftOf(widget, id), problems });
  widget.requestUpdate();
  return problems;
};

/** The same words behind the field, with only the wavy lines to be seen: a field itself cannot underline. */
export const mirror = (text: string, problems: readonly Problem[], holes: readonly string[] = []): TemplateResult => {
  const spans = problems.filter((problem) => !isWhole(problem, text)).flatMap(({ span, severity }) => (span ? [{ ...span, severity }] : []));
  const sorted = spans.sort((a, b) => a.start - b.start).filter(({ start }, i, all) => all.slice(0, i).every(({ end }) => end <= start));
  return html`<div class="mirror" aria-hidden="true">${sorted.map(({ start, end, severity }, i) =>
    html`${text.slice(sorted[i - 1]?.end ?? 0, start)}<u class=${severity}>${text.slice(start, end)}</u>`)}${text.slice(sorted.at(-1)?.end ?? 0)} ${holes.map((hole) => html`<span class="hole">${hole}</span> `)}</div>`;
};

const EMPTY: readonly string[] = [];

/** Facts that have no place in it yet: all of them before the first word, later what was found missing. Drawn behind the field, never written into it. */
const holesOf = (pack: Pack, { id }: PlanItem, draft: string, problems: readonly Problem[]): readonly string[] => {
  const words: Readonly<Record<string, string>> = { ...HOLES, ...pack.ui };
  const asked = draft.trim() === '' ? [id] : problems.map(({ code }) => code);
  return [...new Set(asked.flatMap((key) => words[`guide.hole-${key}`]?.split('|') ?? EMPTY))];
};

const field = (widget: LockStatusGuide, pack: Pack, item: PlanItem, problems: readonly Problem[]): TemplateResult => {
  const draft = draftOf(widget, item.id);
  const onInput = (event: Event) => { widget.visit.drafts.set(item.id, (event.target as HTMLTextAreaElement).value); widget.requestUpdate(); };
  const onLeave = async (): Promise<void> => {
    await loadCheck(widget);
    if (draftOf(widget, item.id).trim() !== '') look(widget, pack, item);
  };
  const holes = holesOf(pack, item, draft, problems);
  return html`<div class="field"><label for="draft">${sayGuide(pack)('guide.plan-draft')}</label>
    <div class="draft">${mirror(draft, problems, holes)}<textarea id="draft" rows="3" autocomplete="off" aria-placeholder=${draft === '' && holes.length > 0 ? listInWords(holes, pack.locale) : nothing} .value=${live(draft)} @input=${onInput} @blur=${onLeave}
      aria-invalid=${problems.some(({ severity }) => severity === 'error') ? 'true' : 'false'} aria-describedby=${problems.length > 0 ? 'flaws' : nothing}></textarea></div></div>`;
};

const flaw = (pack: Pack, text: string) => (problem: Problem): TemplateResult => {
  const say = sayGuide(pack);
  const isError = problem.severity === 'error';
  return html`<li class=${problem.severity}>${isError ? alertIcon() : LATER_ICONS.triangle}
    <span class=${isError ? 'label danger' : 'label caution'}>${say(isError ? 'guide.plan-fix' : 'guide.plan-more')}</span>
    ${isWhole(problem, text) ? nothing : html`<b class="as-typed">${say('guide.plan-as-typed', { words: problem.found })}</b>`}<span>${sayFlaw(pack, problem)}</span></li>`;
};

const flaws = (pack: Pack, text: string, problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length > 0
    ? html`<div class="flaws"><h3 class="say" tabindex="-1">${sayGuide(pack)('guide.plan-found')}</h3><ul class="notes" id="flaws">${problems.map(flaw(pack, text))}</ul>
        ${sourceLine(pack, problems.flatMap(({ sources }) => sources ?? []))}</div>`
    : nothing;

const examples = (pack: Pack, { text }: PlanItem): TemplateResult => {
  const say = sayGuide(pack);
  return html`<div class="stack tight"><div class="eg"><p class="label done line">${LATER_ICONS.check}${say('guide.plan-good')}</p><p>${text.good}</p></div>
    <div class="eg"><p class="label danger line">${LATER_ICONS.cross}${say('guide.plan-bad')}</p><p>${text.bad}</p></div></div>`;
};

const after = (pack: Pack, lock: string, item: number): GuideView =>
  item + 1 < planItems(pack).length ? { kind: 'plan', lock, item: item + 1 } : { kind: 'whole-plan', lock };

/** Once with what was found in view, then on: nobody is held up. */
const goOn = async (widget: LockStatusGuide, pack: Pack, item: PlanItem, next: GuideView): Promise<void> => {
  await loadCheck(widget);
  const seen = found(widget, item).length > 0;
  if (seen || look(widget, pack, item).length === 0) return widget.go(next);
  await widget.updateComplete;
  widget.renderRoot.querySelector<HTMLElement>('.flaws h3')?.focus();
};

/** The field would lose focus before the press counts, and what is found then would push the button away. */
const keepFocus = (event: Event): void => event.preventDefault();

export const plan: StageOf<'plan'> = (widget, view, pack) => {
  const say = sayGuide(pack);
  const items = planItems(pack);
  const item = items[view.item] ?? items[0];
  if (!item) return { body: html``, note: '' };
  void loadCheck(widget);
  const problems = found(widget, item);
  const isLast = view.item + 1 >= items.length;
  const next = after(pack, view.lock, view.item);
  const words = problems.length > 0 ? (isLast ? 'guide.plan-end-anyway' : 'guide.plan-next-anyway') : isLast ? 'guide.plan-end' : 'guide.plan-next';
  return {
    body: html`<div class="stack tight"><p class="label">${say('guide.plan-label', { n: items.length, i: view.item + 1 })}</p><h2 class="title" tabindex="-1">${item.text.ask}</h2>
        ${item.text.note ? html`<p class="soft">${item.text.note}</p>` : nothing}</div>
      ${examples(pack, item)}${field(widget, pack, item, problems)}${flaws(pack, draftOf(widget, item.id), problems)}
      <p class="meta">${say('guide.plan-true')}</p>
      <button class="btn solid" part="button" @mousedown=${keepFocus} @click=${() => void goOn(widget, pack, item, next)}>${say(words)}</button>`,
    note: html`${lockIcon()}${say('guide.plan-private')}`,
    way: { label: say('guide.plan-later'), go: () => void widget.go(next) },
  };
};
