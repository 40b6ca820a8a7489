import { html, nothing } from 'lit';
import { callToAction } from '../../parts/call-to-action.js';
import { contactFor, contactRoute, readyInWords } from '../../parts/contact-route.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import { fromTheStart, summaryButton } from '../parts/ways.js';
import { cannotTell } from './cannot-tell.js';

/** The official desk. */
export const contact: DoctorStage<'contact'> = (known, view, actions) => {
  const { pack, facts, trail } = known;
  const say = sayIn(pack);
  const route = contactFor(pack, facts, view.contact);
  if (!route) return cannotTell(known, { kind: 'cannot-tell' }, actions);
  const ready = known.ticked<string>('ready');
  const toggle = (id: string) => actions.tick('ready', id);
  const wasAlarmed = trail.some(({ kind }) => kind === 'emergency');
  return {
    body: html`${contactRoute({ pack, contact: route, facts, ready, toggle })}${summaryButton(known, actions)}${
      wasAlarmed ? nothing : callToAction(say, known.cta)
    }`,
    note: readyInWords(say, route, ready),
    way: fromTheStart(known, actions),
  };
};
