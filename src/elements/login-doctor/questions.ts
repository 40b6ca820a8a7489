/** What is asked, and what was understood of words from a screen. */
import { html, nothing } from 'lit';
import { answerChips, answersGiven, answersList } from '../parts/answers.js';
import { AUDIENCE_ICONS } from '../parts/audience-icons.js';
import { choice } from '../parts/choice.js';
import { lockIcon } from '../parts/icons.js';
import { questionCard } from '../parts/question-card.js';
import { sayIn } from '../words/say.js';
import { proceed } from './flow.js';
import { ledHere } from './led-here.js';
import type { LoginDoctor } from './login-doctor.js';
import { listOf, type StageOf } from './stage.js';

export const audience: StageOf<'audience'> = (widget, _view, pack) => ({
  body: html`<h2 class="title" part="question" tabindex="-1">${widget.t('doctor.title')}</h2>
    <ul class="choices">${widget.start.audiences.map(({ id, icon, text }) =>
      choice({ ...text, icon: AUDIENCE_ICONS[icon](), current: widget.facts.audience === id, choose: () => { widget.answer('audience', id); proceed(widget, pack); } }))}</ul>`,
  note: html`${lockIcon()}${widget.t('private')}`,
});

/** Those of this visit; what was read from words or a link was not asked. */
const askedSoFar = ({ _trail }: LoginDoctor): number => new Set(_trail.flatMap((view) => (view.kind === 'question' ? [view.question] : []))).size;

export const question: StageOf<'question'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const left = (widget.diagnosis?.causes[0]?.probability ?? 0) > 0.4 ? say('left-few') : say('left-some');
  const answer = (value: string | readonly string[]) => { widget.answer(view.question, value); proceed(widget, pack); };
  return {
    body: html`${answerChips({ ...listOf(widget, pack), except: view.question, more: () => void widget.go({ kind: 'review' }) })}${questionCard({ pack, question: view.question, facts: widget.facts, answer, ledHere: ledHere(widget, pack, view.question) })}`,
    note: say('progress', { n: askedSoFar(widget), left }),
    way: { label: say('unknown-answer'), go: () => answer('unknown') },
  };
};

export const understood: StageOf<'understood'> = (widget, { facts }, pack) => {
  const say = sayIn(pack);
  const found = answersGiven(facts, pack).length;
  const title = found > 0 ? 'understood' : 'not-understood';
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say(`${title}-title`)}</h2><p class="soft">${say(`${title}-lead`)}</p></div>
      ${found > 0 ? answersList({ ...listOf(widget, pack), facts }) : nothing}
      <button class="btn solid" part="button" @click=${() => proceed(widget, pack)}>${say(found > 0 ? 'go-on' : 'ask-me')}</button>`,
    note: found > 0 ? say('understood-note', { n: found }) : html`${lockIcon()}${widget.t('private')}`,
  };
};
