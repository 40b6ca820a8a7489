import { html } from 'lit';
import { sayAbout } from '../parts/about.js';
import { alreadyButton, another, contactRow, reportRow } from '../parts/rows.js';
import { band } from '../parts/verdict-band.js';
import type { ScamStage } from './stage.js';

/** It is not inside: no proof, but nothing to act on. */
export const notListed: ScamStage<'not-listed'> = (known, { checked }, actions) => {
  const say = sayAbout(known, checked.verdict);
  const title = band({
    look: 'suspicious',
    title: say('not-listed-title'),
    lead: say('not-listed-lead'),
    line: say('not-listed-line'),
  });
  return {
    body: html`${title}
      ${alreadyButton(actions, say)}<ul class="choices">${reportRow(actions, say)}${contactRow(known, actions, say)}</ul>`,
    note: say('not-listed-note'),
    way: another(actions, say),
  };
};
