import { html, nothing } from 'lit';
import { sayIn } from '../words/say.js';
import { getsIn, type StageOf } from './stage.js';
import { sayDoctor } from './words.js';

/** Let in again: how it need not happen once more. */
export const solved: StageOf<'solved'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const tips = pack.references.filter((reference) => reference.kind === 'prevention' && (!reference.audiences || reference.audiences.includes(widget.facts.audience ?? '')));
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${getsIn(widget.facts) ? sayDoctor(pack)('doctor.settled-title') : say('solved-title')}</h2><p class="soft">${say('solved-lead')}</p></div>
      <ul class="list">${tips.slice(0, 6).map(({ text }) => html`<li><b>${text.title}</b>${text.note ? html`<p class="meta">${text.note}</p>` : nothing}</li>`)}</ul>`,
    note: say('solved-note'),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};
