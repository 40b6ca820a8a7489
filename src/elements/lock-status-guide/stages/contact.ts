/** An official route, with what to have ready. */
import { html } from 'lit';
import type { ReferenceId } from '../../../core/base/id.js';
import { contactRoute, readyInWords } from '../../parts/contact-route.js';
import { sayIn } from '../../words/say.js';
import type { GuideStage } from '../model/state.js';
import { offer } from '../parts/offer.js';

export const contact: GuideStage<'contact'> = (known, view, actions) => {
  const { pack, situation } = known;
  const say = sayIn(pack);
  const route = pack.contacts.find(({ id }) => id === view.contact) ?? pack.contacts[0];
  if (!route) return { body: html``, note: '' };
  const ready = known.ticked<ReferenceId>('ready');
  const toggle = (id: ReferenceId): void => actions.tick('ready', id);
  return {
    body: html`${contactRoute({ pack, contact: route, facts: situation, ready, toggle })}${offer(known)}`,
    note: readyInWords(say, route, ready),
    way: { label: say('start-over'), go: actions.reset },
  };
};
