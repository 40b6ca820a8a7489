import { html, nothing, type TemplateResult } from 'lit';
import { optionsFor } from '../../core/diagnosis/bayes.js';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { QuestionItem } from '../../core/schema/question.js';
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

const one = ({ facts, answer }: QuestionCard, question: QuestionItem): TemplateResult => html`<ul class="choices">
  ${optionsFor(question, facts).map(({ id, urgent, text }) => choice({ label: text.label, hint: text.hint, urgent, current: chosen(facts, question.id).includes(id), choose: () => answer(id) }))}
</ul>`;

const onTick = (event: Event): void => {
  const box = event.target as HTMLInputElement;
  const boxes = [...(box.closest('ul')?.querySelectorAll('input') ?? [])];
  for (const other of boxes)
    if (box.checked && other !== box && (other.value === NONE) !== (box.value === NONE)) other.checked = false;
  if (box.checked && box.value === NONE) for (const other of boxes) if (other !== box) other.checked = false;
};

const many = ({ pack, facts, answer }: QuestionCard, question: QuestionItem): TemplateResult => {
  const onDone = (event: Event): void => {
    const boxes =
      (event.currentTarget as HTMLElement).parentElement?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    const values = [...boxes].map(({ value }) => value);
    answer(values.length > 0 ? values : whenNone(question));
  };
  return html`<ul class="choices checks" @change=${onTick}>${optionsFor(question, facts).map(({ id, urgent, text }) => html`<li><label class=${urgent ? 'urgent' : ''}><input type="checkbox" .value=${id} .checked=${chosen(facts, question.id).includes(id)}><span><b>${text.label}</b>${text.hint ? html`<small>${text.hint}</small>` : nothing}</span></label></li>`)}</ul>
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
    ? html`<button class="quiet flush" part="option" aria-current=${facts[id] === CANNOT_CHECK ? 'true' : nothing} @click=${() => answer(CANNOT_CHECK)}>${sayIn(pack)('cannot-check')}</button>`
    : nothing;

/** A question: its words, the answers, and why it is asked. */
export const questionCard = (card: QuestionCard): TemplateResult | typeof nothing => {
  const question = card.pack.questions.find(({ id }) => id === card.question);
  if (!question) return nothing;
  const { ask, where, why } = question.text;
  return html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${ask}</h2>${where ? html`<p class="soft">${where}</p>` : nothing}${question.choose === 'many' ? html`<p class="soft">${sayIn(card.pack)('many-hint')}</p>` : nothing}</div>
    ${question.choose === 'one' ? one(card, question) : many(card, question)}
    <div>${cannotCheck(card, question)}<details @toggle=${(event: Event) => card.ledHere?.find((event.target as HTMLDetailsElement).open)}><summary class="quiet flush">${sayIn(card.pack)('why-ask')}</summary><p class="meta">${why}</p>${card.ledHere?.list}</details></div>`;
};
