import { html, nothing, type TemplateResult } from 'lit';
import { callToAction } from '../../parts/call-to-action.js';
import { choice } from '../../parts/choice.js';
import { sayIn } from '../../words/say.js';
import type { ScamActions } from '../model/state.js';
import { sayAbout } from '../parts/about.js';
import { alreadyButton, another } from '../parts/rows.js';
import { band } from '../parts/verdict-band.js';
import type { SayScam } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

const guideRow = ({ openGuide }: ScamActions, say: SayScam): TemplateResult =>
  html`<ul class="choices">${choice({ label: say('listed-guide'), hint: say('listed-guide-hint'), choose: openGuide })}</ul>`;

/** The same notice is inside: go on from there, and see what it means. */
export const listed: ScamStage<'listed'> = (known, { checked }, actions) => {
  const { pack, cta } = known;
  const say = sayAbout(known, checked.verdict);
  const title = band({
    look: 'no-signs-found',
    title: say('listed-title'),
    lead: say('listed-lead'),
    line: say('listed-line'),
  });
  return {
    body: html`${title}
      ${checked.verdict.claimedBrand === pack.brand ? guideRow(actions, say) : nothing}
      ${alreadyButton(actions, say)}${callToAction(sayIn(pack), cta)}`,
    note: say('listed-note'),
    way: another(actions, say),
  };
};
