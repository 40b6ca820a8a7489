/** An official route, with what to have ready. */
import { html, nothing } from 'lit';
import { callToAction } from '../parts/call-to-action.js';
import { contactRoute, readyInWords } from '../parts/contact-route.js';
import { sayIn } from '../words/say.js';
import { known, wasAlarmed, type StageOf } from './stage.js';
import { ticksOf } from './ticked.js';

export const contact: StageOf<'contact'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const route = pack.contacts.find(({ id }) => id === view.contact) ?? pack.contacts[0];
  if (!route) return { body: html``, note: '' };
  const { all, toggle } = ticksOf<string>(widget, 'ready');
  return {
    body: html`${contactRoute({ pack, contact: route, facts: known(widget), ready: all, toggle })}${wasAlarmed(widget, pack) ? nothing : callToAction(say, widget)}`,
    note: readyInWords(say, route, all),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};
