import { html, nothing, type TemplateResult } from 'lit';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { pasteField } from '../parts/paste-field.js';
import { sayIn } from '../words/say.js';
import { addToMessage, sayAbout } from './inspect.js';
import type { ScamCheck, ScamView } from './scam-check.js';
import { alreadyButton, another, band, checkInside, contactRow, held, reportRow, type StageOf } from './stage-parts.js';
import type { SayScam, ScamKey } from './words.js';

/** How to look inside the brand's own screens, as a stage of its own. */
export const inside: StageOf<'inside'> = (widget, { checked }, pack) => {
  const say = sayAbout(widget, pack, checked.verdict);
  return {
    body: html`<h2 class="title" tabindex="-1">${held(say('inside-title'))}</h2>${checkInside(widget, pack, checked, say)}`,
    note: say('inside-note'),
    way: { label: say('cannot-do'), go: () => void widget.go({ kind: 'neither', checked }) },
  };
};

const guideRow = (widget: ScamCheck, say: SayScam): TemplateResult =>
  html`<ul class="choices">${choice({ label: say('listed-guide'), hint: say('listed-guide-hint'), choose: () => void widget.openWidget('lock-status-guide') })}</ul>`;

/** The same notice is inside: go on from there, and see what it means. */
export const listed: StageOf<'listed'> = (widget, { checked }, pack) => {
  const say = sayAbout(widget, pack, checked.verdict);
  return {
    body: html`${band({ look: 'no-signs-found', title: say('listed-title'), lead: say('listed-lead'), line: say('listed-line') })}
      ${checked.verdict.claimedBrand === pack.brand ? guideRow(widget, say) : nothing}
      ${alreadyButton(widget, say)}${callToAction(sayIn(pack), widget)}`,
    note: say('listed-note'),
    way: another(widget, say),
  };
};

/** It is not inside: no proof, but nothing to act on. */
export const notListed: StageOf<'not-listed'> = (widget, { checked }, pack) => {
  const say = sayAbout(widget, pack, checked.verdict);
  return {
    body: html`${band({ look: 'suspicious', title: say('not-listed-title'), lead: say('not-listed-lead'), line: say('not-listed-line') })}
      ${alreadyButton(widget, say)}<ul class="choices">${reportRow(widget, say)}${contactRow(widget, pack, say)}</ul>`,
    note: say('not-listed-note'),
    way: another(widget, say),
  };
};

/** Nothing can be looked up now: what to do until it can. */
export const neither: StageOf<'neither'> = (widget, { checked }, pack) => {
  const say = sayAbout(widget, pack, checked.verdict);
  return {
    body: html`${band({ look: 'cannot-tell', title: say('neither-title'), lead: say('neither-lead'), line: say('neither-line') })}
      ${alreadyButton(widget, say)}<ul class="choices">${contactRow(widget, pack, say)}${reportRow(widget, say)}</ul>`,
    note: say('neither-note'),
    way: another(widget, say),
  };
};

type Added = Extract<ScamView, { readonly kind: 'add' }>['what'];
const WORDS: Readonly<Record<Added, 'sender' | 'link' | 'words'>> = { 'sender-address': 'sender', 'link-address': 'link', 'words': 'words' };

const field = (widget: ScamCheck): HTMLTextAreaElement | null => widget.renderRoot.querySelector('textarea');

/** What was missing, pasted and joined to the message. */
export const add: StageOf<'add'> = (widget, { checked, what }, pack) => {
  const say = sayAbout(widget, pack, checked.verdict);
  const word = (part: 'title' | 'lead' | 'example' | 'error'): string => say(`add-${WORDS[what]}-${part}` satisfies ScamKey);
  const join = async (): Promise<void> => {
    const isJoined = await addToMessage(widget, pack, checked, what, field(widget)?.value ?? '');
    if (!isJoined) widget.complain(word('error'));
  };
  return {
    body: html`<h2 class="title" tabindex="-1">${word('title')}</h2>
      ${pasteField({ label: say(what), example: word('example'), hint: word('lead'), error: widget._trouble, rows: 2 })}
      <button class="btn solid" part="button" @click=${() => void join()}>${say('add-go')}</button>`,
    note: say('add-note'),
    way: another(widget, say),
  };
};
