/** What was tried without success. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RemedyId } from '../../../core/base/id.js';
import { chosen } from '../../../core/base/scope.js';
import { TRIED } from '../../../core/diagnosis/tried.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import { remedyOf } from '../model/lookups.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';

type Row = (remedy: RemedyId) => TemplateResult;

const listed = ({ pack, facts }: DoctorKnown, kind: 'bul' | 'why', row: Row): TemplateResult | typeof nothing => {
  const tried = chosen(facts, TRIED);
  if (tried.length === 0) return nothing;
  return html`<div class="stack tight"><h3 class="label">${sayIn(pack)('tried')}</h3>
    <ul class=${kind}>${tried.map(row)}</ul></div>`;
};

const words = ({ pack }: DoctorKnown, id: RemedyId): TemplateResult =>
  html`<span>${remedyOf(pack, id)?.text.short}<span class="soft">${sayIn(pack)('tried-no-change')}</span></span>`;

export const triedList = (known: DoctorKnown): TemplateResult | typeof nothing =>
  listed(known, 'bul', (id) => html`<li>${LATER_ICONS.cross}${words(known, id)}</li>`);

/** A slip of the thumb is taken back here, and the remedy is offered again. */
export const triesToUndo = (known: DoctorKnown, { takeBack }: DoctorActions): TemplateResult | typeof nothing => {
  const say = sayIn(known.pack);
  const label = (id: RemedyId) => remedyOf(known.pack, id)?.text.short + say('of-which') + say('undo-step');
  return listed(
    known,
    'why',
    (id) => html`<li>${words(known, id)}<button class="quiet" part="button"
    aria-label=${label(id)} @click=${() => takeBack(id)}>${say('undo-step')}</button></li>`,
  );
};
