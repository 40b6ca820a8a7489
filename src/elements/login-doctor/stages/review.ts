import { html, nothing, type TemplateResult } from 'lit';
import { answersGiven, answersList } from '../../parts/answers.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { answerList } from '../parts/answer-list.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { triesToUndo } from '../parts/tried.js';
import { fromTheStart, linkButton, summaryButton } from '../parts/ways.js';

const toTakeAlong = (known: DoctorKnown, actions: DoctorActions): TemplateResult =>
  html`<div class="pair">${linkButton(known, actions)}${summaryButton(known, actions)}</div>`;

/** Every answer, each to be changed. */
export const review: DoctorStage<'review'> = (known, _view, actions) => {
  const say = sayIn(known.pack);
  const isEmpty = answersGiven(known.facts, known.pack).length === 0;
  return {
    body: html`${heading(say('review-title'), say(isEmpty ? 'review-none' : 'review-lead'))}
      ${answersList(answerList(known, actions))}${triesToUndo(known, actions)}
      ${button(say('go-on'), actions.proceed, 'btn solid')}
      ${isEmpty ? nothing : toTakeAlong(known, actions)}`,
    note: say('review-note'),
    way: fromTheStart(known, actions),
  };
};
