import { html, nothing } from 'lit';
import { answersGiven, answersList } from '../../parts/answers.js';
import { lockIcon } from '../../parts/icons.js';
import { sayIn } from '../../words/ui-text-later.js';
import type { DoctorStage } from '../model/stage.js';
import { answerList } from '../parts/answer-list.js';

/** What was understood of words from a screen. */
export const understood: DoctorStage<'understood'> = (known, { facts }, actions) => {
  const say = sayIn(known.pack);
  const found = answersGiven(facts, known.pack).length;
  const title = found > 0 ? 'understood' : 'not-understood';
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say(`${title}-title`)}</h2>
        <p class="soft">${say(`${title}-lead`)}</p></div>
      ${found > 0 ? answersList({ ...answerList(known, actions), facts }) : nothing}
      <button class="btn solid" part="button" @click=${actions.proceed}>${say(found > 0 ? 'go-on' : 'ask-me')}</button>`,
    note: found > 0 ? say('understood-note', { n: found }) : html`${lockIcon()}${known.say('private')}`,
  };
};
