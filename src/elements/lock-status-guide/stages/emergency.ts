/** What to do now, after something was given away to a fake. */
import { html } from 'lit';
import { sayIn } from '../../words/say.js';
import type { GuideStage } from '../model/state.js';
import { doneSoFar, firstSteps } from '../parts/first-steps.js';
import { sayGuide } from '../../words/lock-status-guide.js';

export const emergency: GuideStage<'emergency'> = (known, _view, actions) => {
  const say = sayGuide(known.pack);
  const change = (): void => actions.go({ kind: 'question', question: 'given-away', then: 'emergency' });
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.now-title')}</h2>
      <p class="soft">${say('guide.now-lead')}</p></div>${firstSteps(known, actions)}`,
    note: doneSoFar(known),
    way: { label: sayIn(known.pack)('change-answers'), go: change },
  };
};
