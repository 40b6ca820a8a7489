/** One of the two or three questions. */
import { html } from 'lit';
import { LOCK } from '../../../core/base/words-to-numbers.js';
import { answerChips } from '../../parts/answers.js';
import { lockIcon } from '../../parts/icons.js';
import { questionCard } from '../../parts/question-card.js';
import { askedIn } from '../model/locks.js';
import type { GuideStage } from '../model/state.js';
import { answersSoFar } from '../parts/answers-so-far.js';
import { sayGuide } from '../../words/lock-status-guide.js';

export const question: GuideStage<'question'> = (known, view, actions) => {
  const { pack, situation } = known;
  const answer = (value: string | readonly string[]): void => {
    actions.answer(view.question, value);
    if (view.then === 'emergency') actions.go({ kind: 'emergency' });
    else actions.proceed();
  };
  const progress = sayGuide(pack)('guide.progress', { n: Math.min(LOCK.atMost, askedIn(known.trail)) });
  return {
    body: html`${answerChips({ ...answersSoFar(known, actions), except: view.question })}${questionCard({
      pack,
      question: view.question,
      facts: situation,
      answer,
    })}`,
    note: view.then ? html`${lockIcon()}${known.say('private')}` : progress,
    way: { label: known.say('dont-know'), go: () => answer('unknown') },
  };
};
