/** Why this question: the fewest answers that led to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { nextQuestion } from '../../core/diagnosis/next-question.js';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { CANNOT_CHECK, chosen } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { answersList } from '../parts/answers.js';
import type { LedHere } from '../parts/question-card.js';
import { ticks } from '../parts/ticks.js';
import type { LoginDoctor } from './login-doctor.js';
import { listOf } from './stage.js';
import { sayDoctor } from './words.js';

/** An answer that says nothing and is not asked for again: the question must follow from the others. */
const silenced = (facts: Facts, question: string): Facts => ({ ...facts, [question]: CANNOT_CHECK });

/** Answers are silenced one by one, the oldest first, as long as the same question follows. None where something else led here. */
export const answersBefore = (question: QuestionId, facts: Facts, pack: Pack): readonly QuestionId[] => {
  const { [question]: _own, ...before } = facts;
  const leadsHere = (known: Facts): boolean => nextQuestion(known, pack)?.id === question;
  if (!leadsHere(before)) return [];
  const given = Object.keys(before).flatMap((fact) => pack.questions.find(({ id }) => id === fact && id !== 'audience' && chosen(before, id).length > 0)?.id ?? []);
  const left = given.reduce<Facts>((kept, id) => (leadsHere(silenced(kept, id)) ? silenced(kept, id) : kept), before);
  return given.filter((id) => left[id] !== CANNOT_CHECK);
};

const listed = (widget: LoginDoctor, pack: Pack, question: QuestionId): TemplateResult | typeof nothing => {
  const only = answersBefore(question, widget.facts, pack);
  return only.length > 0
    ? html`<p class="label">${sayDoctor(pack)('doctor.led-here')}</p>${answersList({ ...listOf(widget, pack), only })}`
    : nothing;
};

/** Found out only for whoever opens 「なぜこれを聞くのですか」: it takes a dozen diagnoses. */
export const ledHere = (widget: LoginDoctor, pack: Pack, question: QuestionId): LedHere => {
  const opened = ticks<QuestionId>(widget, 'why');
  return {
    list: opened.all.has(question) ? listed(widget, pack, question) : nothing,
    find: (isOpen: boolean) => { if (isOpen !== opened.all.has(question)) opened.toggle(question); },
  };
};
