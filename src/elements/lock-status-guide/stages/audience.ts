/** Whose account it is: the states differ. */
import { html } from 'lit';
import { lockIcon } from '../../parts/icons.js';
import type { GuideStage } from '../model/state.js';
import { audienceChoices } from '../parts/audience-choices.js';
import { sayGuide } from '../../words/lock-status-guide.js';

export const audience: GuideStage<'audience'> = (known, _view, { answer, proceed }) => {
  const say = sayGuide(known.pack);
  const choose = (id: string): void => {
    answer('audience', id);
    proceed();
  };
  return {
    body: html`<div class="stack tight" part="question"><h2 class="title" tabindex="-1">${say('guide.who-title')}</h2>
        <p class="soft">${say('guide.who-lead')}</p></div>
      ${audienceChoices(known, choose)}`,
    note: html`${lockIcon()}${known.say('private')}`,
    way: { label: known.say('dont-know'), go: () => choose('unknown') },
  };
};
