import { html, nothing, type TemplateResult } from 'lit';
import { optionsFor } from '../../core/diagnosis/bayes.js';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { QuestionItem, QuestionOption } from '../../core/schema/question.js';
import { CANNOT_CHECK, chosen } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { sayIn } from '../words/say.js';
import { choice } from './choice.js';

/** The answers that led here, and what finds them out once somebody asks why. */
export interface LedHere {
  readonly list: TemplateResult | typeof nothing;
  readonly find: (isOpen: boolean) => void;
}

interface QuestionCard {
  readonly pack: Pack;
  readonly question: QuestionId;
  readonly facts: Facts;
  readonly answer: (value: string | readonly string[]) => void;
  readonly ledHere?: LedHere;
}

/** 「どれもない」 and another answer contradict each other. */
const NONE = 'none';

const contradict = (a: HTMLInputElement, b: HTMLInputElement): boolean => (a.value === NONE) !== (b.value === NONE);

const one = ({ facts, answer }: QuestionCard, question: QuestionItem): TemplateResult => {
  const given = chosen(facts, question.id);
  const rows = optionsFor(question, facts).map(({ id, urgent, text: { label, hint } }) =>
    choice({ label, hint, urgent, current: given.includes(id), choose: () => answer(id) }),
  );
  return html`<ul class="choices">
  ${rows}
</ul>`;
};

const onTick = (event: Event): void => {
  const box = event.target as HTMLInputElement;
  if (!box.checked) return;
  for (const other of box.closest('ul')?.querySelectorAll('input') ?? [])
    if (contradict(box, other)) other.checked = false;
};

const box =
  (given: readonly string[]) =>
  ({ id, urgent, text: { label, hint } }: QuestionOption): TemplateResult =>
    html`<li><label class=${urgent ? 'urgent' : ''}><input type="checkbox" .value=${id}
      .checked=${given.includes(id)}><span><b>${label}</b>${hint ? html`<small>${hint}</small>` : nothing}</span></label></li>`;

const many = ({ pack, facts, answer }: QuestionCard, question: QuestionItem): TemplateResult => {
  const onDone = (event: Event): void => {
    const ticked =
      (event.currentTarget as HTMLElement).parentElement?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    const values = [...ticked].map(({ value }) => value);
    answer(values.length > 0 ? values : whenNone(question));
  };
  const boxes = optionsFor(question, facts).map(box(chosen(facts, question.id)));
  return html`<ul class="choices checks" @change=${onTick}>${boxes}</ul>
    <button class="btn solid" part="button" @click=${onDone}>${sayIn(pack)('many-done')}</button>`;
};

/** Nothing ticked says 「どれもない」 where the question has that answer. */
const whenNone = (question: QuestionItem): string | readonly string[] =>
  question.options.some(({ id }) => id === NONE) ? [NONE] : 'unknown';

/** Who would have to look somewhere and cannot is not held up; the question stays among what is worth finding out. */
const cannotCheck = (
  { pack, facts, answer }: QuestionCard,
  { id, lookUp }: QuestionItem,
): TemplateResult | typeof nothing =>
  lookUp
    ? html`<button class="quiet flush" part="option" aria-current=${facts[id] === CANNOT_CHECK ? 'true' : nothing}
        @click=${() => answer(CANNOT_CHECK)}>${sayIn(pack)('cannot-check')}</button>`
    : nothing;

const asking = ({ pack }: QuestionCard, { text: { ask, where }, choose }: QuestionItem): TemplateResult =>
  html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${ask}</h2>
    ${where ? html`<p class="soft">${where}</p>` : nothing}
    ${choose === 'many' ? html`<p class="soft">${sayIn(pack)('many-hint')}</p>` : nothing}</div>`;

/** Why it is asked; the answers that led here are found out once that is opened. */
const whyAsked = ({ pack, ledHere }: QuestionCard, { text: { why } }: QuestionItem): TemplateResult => {
  const onToggle = (event: Event): void => ledHere?.find((event.target as HTMLDetailsElement).open);
  return html`<details @toggle=${onToggle}><summary class="quiet flush">${sayIn(pack)('why-ask')}</summary>
    <p class="meta">${why}</p>${ledHere?.list}</details>`;
};

/** A question: its words, the answers, and why it is asked. */
export const questionCard = (card: QuestionCard): TemplateResult | typeof nothing => {
  const question = card.pack.questions.find(({ id }) => id === card.question);
  if (!question) return nothing;
  return html`${asking(card, question)}
    ${question.choose === 'one' ? one(card, question) : many(card, question)}
    <div>${cannotCheck(card, question)}${whyAsked(card, question)}</div>`;
};
