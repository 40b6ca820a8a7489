import { html, nothing } from 'lit';
import { answersGiven, answersList } from '../../parts/answers.js';
import { sayIn } from '../../words/ui-text-later.js';
import type { DoctorStage } from '../model/stage.js';
import { answerList } from '../parts/answer-list.js';
import { triesToUndo } from '../parts/tried.js';
import { fromTheStart, linkButton, summaryButton } from '../parts/ways.js';

/** Every answer, each to be changed. */
export const review: DoctorStage<'review'> = (known, _view, actions) => {
  const say = sayIn(known.pack);
  const isEmpty = answersGiven(known.facts, known.pack).length === 0;
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('review-title')}</h2>
        <p class="soft">${say(isEmpty ? 'review-none' : 'review-lead')}</p></div>
      ${answersList(answerList(known, actions))}${triesToUndo(known, actions)}
      <button class="btn solid" part="button" @click=${actions.proceed}>${say('go-on')}</button>
      ${isEmpty ? nothing : html`<div class="pair">${linkButton(known, actions)}${summaryButton(known, actions)}</div>`}`,
    note: say('review-note'),
    way: fromTheStart(known, actions),
  };
};
