import { html, nothing } from 'lit';
import { answersGiven, answersList } from '../../parts/answers.js';
import { lockIcon } from '../../parts/icons.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import { answerList } from '../parts/answer-list.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';

/** What was understood of words from a screen. */
export const understood: DoctorStage<'understood'> = (known, { facts }, actions) => {
  const say = sayIn(known.pack);
  const found = answersGiven(facts, known.pack).length;
  const title = found > 0 ? 'understood' : 'not-understood';
  return {
    body: html`${heading(say(`${title}-title`), say(`${title}-lead`))}
      ${found > 0 ? answersList({ ...answerList(known, actions), facts }) : nothing}
      ${button(say(found > 0 ? 'go-on' : 'ask-me'), actions.proceed, 'btn solid')}`,
    note: found > 0 ? say('understood-note', { n: found }) : html`${lockIcon()}${known.say('private')}`,
  };
};
