import { contactRoute, readyInWords } from '../../parts/contact-route.js';
import { sayIn } from '../../words/say.js';
import { sayAbout } from '../parts/about.js';
import { another } from '../parts/rows.js';
import { report } from './report.js';
import type { ScamStage } from './stage.js';

const READY = 'ready';

/** An official route, with what to have ready. */
export const contact: ScamStage<'contact'> = (known, view, actions) => {
  const { pack, facts } = known;
  const route = pack.contacts.find(({ id }) => id === view.contact);
  if (!route) return report(known, { kind: 'report' }, actions);
  const ready = known.ticked<string>(READY);
  const toggle = (id: string): void => actions.toggle(READY, id);
  return {
    body: contactRoute({ pack, contact: route, facts, ready, toggle }),
    note: readyInWords(sayIn(pack), route, ready),
    way: another(actions, sayAbout(known)),
  };
};
