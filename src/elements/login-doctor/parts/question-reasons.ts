import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from '../../../core/base/id.js';
import { answersList } from '../../parts/answers.js';
import type { LedHere } from '../../parts/question-card.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';
import { answerList } from './answer-list.js';

const list = (known: DoctorKnown, actions: DoctorActions): TemplateResult =>
  html`<p class="label">${sayDoctor(known.pack)('doctor.led-here')}</p>${answersList({
    ...answerList(known, actions),
    only: known.ledHere,
  })}`;

/** The answers that led to a question, under 「なぜこれを聞くのですか」. */
export const questionReasons = (known: DoctorKnown, question: QuestionId, actions: DoctorActions): LedHere => ({
  list: known.ledHere.length > 0 ? list(known, actions) : nothing,
  find: (isOpen) => actions.askWhy(question, isOpen),
});
