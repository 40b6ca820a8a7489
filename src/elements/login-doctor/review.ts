import { html, nothing } from 'lit';
import { answersGiven, answersList } from '../parts/answers.js';
import { sayIn } from '../words/say.js';
import { proceed } from './flow.js';
import { triesToUndo } from './others.js';
import { listOf, type StageOf } from './stage.js';
import { linkButton, summaryButton } from './take-along.js';

/** Every answer, each to be changed. */
export const review: StageOf<'review'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const isEmpty = answersGiven(widget.facts, pack).length === 0;
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('review-title')}</h2><p class="soft">${say(isEmpty ? 'review-none' : 'review-lead')}</p></div>
      ${answersList(listOf(widget, pack))}${triesToUndo(widget, pack)}<button class="btn solid" part="button" @click=${() => proceed(widget, pack)}>${say('go-on')}</button>
      ${isEmpty ? nothing : html`<div class="pair">${linkButton(widget, pack)}${summaryButton(widget, pack)}</div>`}`,
    note: say('review-note'),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};
