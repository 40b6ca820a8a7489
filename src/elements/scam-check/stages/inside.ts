import { html } from 'lit';
import { sayAbout } from '../parts/about.js';
import { lookInside } from '../parts/look-inside.js';
import { held } from '../parts/verdict-band.js';
import type { ScamStage } from './stage.js';

/** How to look inside the brand's own screens, as a stage of its own. */
export const inside: ScamStage<'inside'> = (known, { checked }, actions) => {
  const say = sayAbout(known, checked.verdict);
  return {
    body: html`<h2 class="title" tabindex="-1">${held(say('inside-title'))}</h2>${lookInside(known, actions, checked, say)}`,
    note: say('inside-note'),
    way: { label: say('cannot-do'), go: () => actions.go({ kind: 'neither', checked }) },
  };
};
