/** The official desk. */
import { html, nothing } from 'lit';
import { callToAction } from '../parts/call-to-action.js';
import { contactFor, contactRoute, readyInWords } from '../parts/contact-route.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../words/say.js';
import { cannotTell } from './cannot-tell.js';
import type { StageOf } from './stage.js';
import { summaryButton } from './take-along.js';

export const contact: StageOf<'contact'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const route = contactFor(pack, widget.facts, view.contact);
  if (!route) return cannotTell(widget, { kind: 'cannot-tell' }, pack);
  const ready = ticks<string>(widget, 'ready');
  return {
    body: html`${contactRoute({ pack, contact: route, facts: widget.facts, ready: ready.all, toggle: ready.toggle })}${summaryButton(widget, pack)}${widget._trail.some(({ kind }) => kind === 'emergency') ? nothing : callToAction(say, widget)}`,
    note: readyInWords(say, route, ready.all),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};
