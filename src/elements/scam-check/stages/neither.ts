import { html } from 'lit';
import { sayAbout } from '../parts/about.js';
import { alreadyButton, another, contactRow, reportRow } from '../parts/rows.js';
import { band } from '../parts/verdict-band.js';
import type { ScamStage } from './stage.js';

/** Nothing can be looked up now: what to do until it can. */
export const neither: ScamStage<'neither'> = (known, { checked }, actions) => {
  const say = sayAbout(known, checked.verdict);
  const title = band({
    look: 'cannot-tell',
    title: say('neither-title'),
    lead: say('neither-lead'),
    line: say('neither-line'),
  });
  return {
    body: html`${title}
      ${alreadyButton(actions, say)}<ul class="choices">${contactRow(known, actions, say)}${reportRow(actions, say)}</ul>`,
    note: say('neither-note'),
    way: another(actions, say),
  };
};
