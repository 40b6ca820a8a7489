import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { CANNOT_CHECK } from '../../core/base/scope.js';
import type { FactId, Facts } from '../../core/base/types.js';
import { listInWords } from '../../locales/format.js';
import { sayIn } from '../words/say.js';
import { LATER_ICONS } from './icons-later.js';

export interface AnswerList {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly edit: (question: QuestionId) => void;
  /** Only these facts, in this order. */
  readonly only?: readonly FactId[];
  readonly except?: QuestionId;
  /** Opens all of them, where only the last are shown. */
  readonly more?: () => void;
}

interface Given {
  readonly question: QuestionId;
  /** 「パスワードは通る」. */
  readonly words: string;
}

const audienceOf = (facts: Facts, pack: Pack): readonly Given[] => {
  const audience = pack.brands.find(({ id }) => id === pack.brand)?.audiences.find(({ id }) => id === facts.audience);
  return audience ? [{ question: 'audience', words: audience.text.label }] : [];
};

const wordsOf = (question: Pack['questions'][number], value: Facts[string], pack: Pack): string => {
  const picked = [value].flat().map((id) => question.options.find((option) => option.id === id)?.text);
  const words = picked.flatMap((text) => (text ? [text.chip ?? text.label] : []));
  return words.length > 0
    ? listInWords(words, pack.locale)
    : sayIn(pack)(value === CANNOT_CHECK ? 'not-checked' : 'not-given', {
        question: question.text.short ?? question.text.ask,
      });
};

/** Every answer so far in words, in the order they were given, the audience first. */
export const answersGiven = (facts: Facts, pack: Pack): readonly Given[] => [
  ...audienceOf(facts, pack),
  ...Object.keys(facts)
    .filter((fact) => facts[fact] !== undefined && fact !== 'audience')
    .flatMap((fact) => pack.questions.find(({ id }) => id === fact) ?? [])
    .map((question) => ({ question: question.id, words: wordsOf(question, facts[question.id], pack) })),
];

const selected = ({ pack, facts, only, except }: AnswerList): readonly Given[] => {
  const given = answersGiven(facts, pack).filter(({ question }) => question !== except);
  return only ? only.flatMap((fact) => given.find(({ question }) => question === fact) ?? []) : given;
};

/** As many chips as leave the question on the screen of a phone. */
const CHIPS = 2;

/** What is heard of the way to change an answer: 「パスワードは通る を直す」. */
const changeOf = ({ pack }: AnswerList, words: string): string => {
  const say = sayIn(pack);
  return words + say('of-which') + say('change');
};

const chip = (list: AnswerList, { question, words }: Given): TemplateResult =>
  html`<button class="chip" part="button" aria-label=${changeOf(list, words)}
    @click=${() => list.edit(question)}>${words}${LATER_ICONS.edit}</button>`;

/** Opens the answers that are not on the screen. */
const earlier = ({ pack, more }: AnswerList, n: number): TemplateResult | typeof nothing =>
  n > 0
    ? html`<button class="chip" part="button" @click=${more}>${sayIn(pack)('earlier-answers', { n })}</button>`
    : nothing;

/** The answers so far as chips over a question; each opens its question, the others are kept. */
export const answerChips = (list: AnswerList): TemplateResult | typeof nothing => {
  const given = selected(list);
  const hidden = list.more ? Math.max(0, given.length - CHIPS) : 0;
  return given.length > 0
    ? html`<div class="stack tight"><p class="label">${sayIn(list.pack)('answers-so-far')}</p>
        <div class="chips">${earlier(list, hidden)}${given.slice(hidden).map((each) => chip(list, each))}</div></div>`
    : nothing;
};

const row = (list: AnswerList, { question, words }: Given): TemplateResult => html`<li>
  <span>${words}</span><button class="quiet" part="button" aria-label=${changeOf(list, words)}
    @click=${() => list.edit(question)}>${sayIn(list.pack)('change')}</button></li>`;

/** The same as a list, each with 「直す」. */
export const answersList = (list: AnswerList): TemplateResult =>
  html`<ul class="why">${selected(list).map((each) => row(list, each))}</ul>`;
